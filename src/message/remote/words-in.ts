import type { RemoteWords } from './remote-words.ts';
import { WORDS } from './words.ts';

/** The words in a language, in English where they are not known in it. */
export function remoteWords(lang: string): RemoteWords & { readonly lang: string } {
  const known = [lang, lang.split('-')[0] ?? ''].find(tag => WORDS.has(tag)) ?? 'en';
  return { ...(WORDS.get(known) as RemoteWords), lang: known };
}

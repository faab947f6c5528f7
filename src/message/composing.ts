import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';

/** Words of the outline that reached neither a slide nor the notes: Lectern's own fault, and an error. */
export function lostWords(path: string, lost: { readonly words: readonly string[]; readonly place?: Place }): Message {
  return {
    level: 'error',
    rule: 'lost-words',
    text: `Unexpected loss of “${lost.words.join(' ')}”, expected every word on a slide or in the notes`,
    remedy: 'Nothing was written. This is a mistake in Lectern, not in your outline; please report it with these lines.',
    path,
    ...(lost.place ? { place: lost.place } : {}),
  };
}

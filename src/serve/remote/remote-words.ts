import type { Resources } from '../../model/artifact.ts';
import { deckWords } from '../../write/reveal/deck-words.ts';

/** What the remote says, on the phone and over the deck, with the language and direction that it is in. */
export type RemoteWords = Readonly<Record<string, string>>;

/** The words for a language as BCP 47, English where we have none: those of the deck's tools, and its own. */
export function remoteWords(lang: string, resources: Pick<Resources, 'asset'>): RemoteWords {
  const { words, ...spoken } = deckWords(lang, resources);
  const own = new TextDecoder().decode(resources.asset(`remote/words/${spoken.lang}.json`));
  return { ...words, ...JSON.parse(own), ...spoken };
}

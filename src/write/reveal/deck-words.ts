import type { Resources } from '../../model/artifact.ts';

/** The words of a deck's own tools (`templates/deck/words/`), with the language and direction that they are in. */
export interface DeckWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Readonly<Record<string, string>>;
}

/** The words for a language as BCP 47; English where we have none. */
export function deckWords(lang: string, { asset }: Pick<Resources, 'asset'>): DeckWords {
  const name = namesOf(lang).find(known => LANGUAGES.has(known)) ?? 'en';
  const words: DeckWords['words'] = JSON.parse(new TextDecoder().decode(asset(`deck/words/${name}.json`)));
  return { lang: name, dir: RIGHT_TO_LEFT.has(name) ? 'rtl' : 'ltr', words };
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he']);

const LANGUAGES = new Set(
  'ar be bg ca cs da de el en es fa fi fr he hi hr hu hy id it ja ka ko nl no pl pt ro ru sk sl sr sv th tr uk vi zh zh-hant'.split(
    ' ',
  ),
);

const ALSO: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', 'zh-tw': 'zh-hant', 'zh-hk': 'zh-hant' };

/** `zh-hant-tw`, `zh-hant`, `zh`: the nearest first. */
function namesOf(lang: string): string[] {
  const parts = lang.toLowerCase().split('-');
  const names = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  return names.flatMap(name => [name, ALSO[name] ?? name]);
}

/**
 * The seconds that a lecturer takes to say a text: by words, at a rate of its language; by characters where a script has
 * no spaces.
 */
export function speakingTime(text: string, lang: string): number {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  const dense = text.match(DENSE)?.length ?? 0;
  const spaced = dense === 0 ? text : text.replace(DENSE, ' ');
  const perMinute = READ_ALOUD.get(base) ?? OTHERS;
  const words = spaced.match(WORD)?.length ?? 0;
  const characters = CHARACTERS.get(base) ?? CHARACTERS_OF_OTHERS;
  return ((words / perMinute + dense / characters) * 60) / PACE_OF_LECTURES;
}

/**
 * Words a minute of adults who read aloud, by language: S. Trauzettel-Klosinski, K. Dietz, “Standardized Assessment of
 * Reading Performance: The New International Reading Speed Texts IReST”, Investigative Ophthalmology & Visual Science 53
 * (2012), 5452–5461.
 */
const READ_ALOUD: ReadonlyMap<string, number> = new Map([
  ['ar', 138],
  ['de', 179],
  ['en', 228],
  ['es', 218],
  ['fi', 161],
  ['fr', 195],
  ['he', 187],
  ['it', 188],
  ['nl', 202],
  ['pl', 166],
  ['pt', 181],
  ['ru', 184],
  ['sl', 180],
  ['sv', 199],
  ['tr', 166],
]);
/** The mean of all languages in the same study. */
const OTHERS = 184;

/** Characters a minute, from the same study. */
const CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['ja', 357],
  ['zh', 255],
]);
/** No study was found for Thai, Khmer, Lao, Burmese and Hangul: letters of alphabets, read aloud, as in the study. */
const CHARACTERS_OF_OTHERS = 863;

/**
 * Lectures are slower than reading aloud: 140 words a minute in English (S. Tauroza, D. Allison, “Speech Rates in British
 * English”, Applied Linguistics 11, 1990, 90–105) of the 228 above. The other languages are taken to slow down alike.
 */
const PACE_OF_LECTURES = 140 / 228;

const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,_-]*[\p{L}\p{N}\p{M}])?/gu;

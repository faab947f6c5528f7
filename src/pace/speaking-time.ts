/**
 * The seconds that a lecturer takes to say a text: by words, at a rate of its language; by characters where a script has
 * no spaces.
 */
export function speakingTime(text: string, lang: string): number {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  const { words, dense } = countSpoken(text);
  const perMinute = READ_ALOUD.get(base) ?? OTHERS;
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

/** Words between spaces and signs, and letters of scripts that have no spaces. A loop, since all notes go through it. */
function countSpoken(text: string): { readonly words: number; readonly dense: number } {
  let words = 0;
  let dense = 0;
  let isWithin = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDense(code)) {
      dense += 1;
      isWithin = false;
    } else if (isLetter(code)) {
      if (!isWithin) words += 1;
      isWithin = true;
    } else if (!JOINS.has(code)) isWithin = false;
  }
  return { words, dense };
}

/** Apostrophes, full stops, commas and hyphens within a word or a number. */
const JOINS: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2e, 0x2c, 0x2d, 0x5f]);

function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xaa && code < 0xff00 && !NO_LETTERS.some(([first, last]) => code >= first && code <= last);
}

/** Signs of Latin scripts, of print and of East Asia, and halves of emoji. */
const NO_LETTERS: ReadonlyArray<readonly [number, number]> = [
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0x2000, 0x206f],
  [0x3000, 0x303f],
  [0xd800, 0xdfff],
];

/** By blocks of Unicode: Thai and Lao, Burmese, Khmer, kana, Han, and the first halves of rarer Han. */
const DENSE: ReadonlyArray<readonly [number, number]> = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xd840, 0xd87f],
  [0xf900, 0xfaff],
];

function isDense(code: number): boolean {
  return code >= 0x0e00 && DENSE.some(([first, last]) => code >= first && code <= last);
}

/**
 * The width of a letter that no embedded face has, in ems: the widest of what systems show for it, so that a
 * text never needs more room than was counted. `asEmoji` where the text asks for a picture instead of a sign.
 */
export function fallbackWidth(code: number, mono: boolean, asEmoji = false): number {
  if (isWide(code)) return 1;
  if (code >= 0xff61 && code <= 0xffdc) return 0.5;
  if (asEmoji || (code > 0x2190 && PICTURES.test(String.fromCodePoint(code)))) return PICTURE;
  if (mono && code < 0x3000) return MONO;
  for (const [start, end, width] of BLOCKS) if (code >= start && code <= end) return width;
  return OTHER;
}

/** Letters that take a square: ideographs, kana, Hangul, full-width forms. */
export function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
      (code >= 0xa960 && code <= 0xa97f) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff01 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x16fe0 && code <= 0x18cff) ||
      (code >= 0x1b000 && code <= 0x1b2ff) ||
      (code >= 0x20000 && code <= 0x3fffd))
  );
}

/** Drawn as pictures unless asked for otherwise. */
const PICTURES = /\p{Emoji_Presentation}|\p{Regional_Indicator}/u;
/** As wide as Windows draws them. */
const PICTURE = 1.37;
const MONO = 0.61;
const OTHER = 1;

/** First and last code point, and a width that few letters of the block reach; the first that fits is taken. */
const BLOCKS: ReadonlyArray<readonly [number, number, number]> = [
  [0x0000, 0x058f, 0.85],
  [0x0590, 0x05ff, 0.75],
  [0x0600, 0x07ff, 0.8],
  [0x0900, 0x0dff, 0.95],
  // Vowels of Thai and Lao that stand beside their letters are narrow.
  [0x0e30, 0x0e33, 0.58],
  [0x0e40, 0x0e40, 0.42],
  [0x0e42, 0x0e44, 0.58],
  [0x0eb0, 0x0eb3, 0.58],
  [0x0ec0, 0x0ec0, 0.42],
  [0x0ec2, 0x0ec4, 0.58],
  [0x0e00, 0x0eff, 0.72],
  [0x1000, 0x109f, 0.88],
  [0x10a0, 0x10ff, 0.8],
  // Half of the consonants of Khmer stand below others.
  [0x1780, 0x17ff, 0.72],
  [0x1e00, 0x1fff, 0.85],
  [0x2000, 0x206f, 1],
  [0xfb50, 0xfeff, 1],
];

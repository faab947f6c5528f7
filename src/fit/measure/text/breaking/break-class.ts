/**
 * Classes of UAX #14, as far as they matter between two letters. `QI` and `QF` are quotation marks that open
 * and close, `WO`, `WC` and `WX` signs of East Asian width, `H` a syllable of Hangul. Letters of Thai and its neighbours
 * are like all others (LB1); what the words within them are is not for pairs to say.
 */
export type BreakClass = keyof typeof SIGNS | 'AL' | 'HL' | 'H' | 'JL' | 'JV' | 'JT' | 'RI' | 'EB' | 'EM';

/** The class of a code point. */
export function breakClass(code: number): BreakClass {
  if (code < 0x80) return ASCII[code] ?? 'AL';
  const known = kept.get(code);
  if (known !== undefined) return known;
  const found = classOf(code);
  if (kept.size < MOST_KEPT) kept.set(code, found);
  return found;
}

const kept = new Map<number, BreakClass>();
const MOST_KEPT = 20_000;

/** Signs that are no letters, by their class. */
const SIGNS = {
  SP: ' ',
  GL: '\u00a0\u2007\u2011\u202f\u034f\u180e',
  OP: '([{¡¿‚„⁅',
  CP: ')]',
  CL: '}⁆',
  WO: '（［｛｟｢〈《「『【〔〖〘〚〝︵︷',
  WC: '）］｝｠｣〉》」』】〕〗〙〛〞〟、。，．｡､︶︸',
  QU: '"\'',
  QI: '«‘“‛‟‹',
  QF: '»’”›',
  EX: '!?؛؞؟۔',
  WX: '！？',
  IS: ',.:;⁄،',
  SY: '/',
  PR: '$+\\±№−∓￡￥￦',
  PO: '%％¢°‰‱′″‴‵‶‷⁗℃℉￠٪',
  HY: '-',
  BA: '\t|\u00ad\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a‐‒–‧\u205f\u3000։־।॥',
  BB: '´ˈˌ',
  B2: '—⸺⸻',
  IN: '․‥…⋯',
  ZW: '\u200b',
  WJ: '\u2060\ufeff',
  ZWJ: '\u200d',
  CM: '\u200c\u200e\u200f',
  NU: '0123456789٫٬',
  NS: '៖‼‽⁇⁈⁉々〻゛゜ゝゞ゠・ヽヾ：；･〜',
  ID: '〃',
  AL: '©®™',
  CB: '\ufffc',
} as const;

const SINGLE: ReadonlyMap<string, BreakClass> = new Map(
  (Object.keys(SIGNS) as Array<keyof typeof SIGNS>).flatMap(name =>
    [...SIGNS[name]].map(letter => [letter, name] as const),
  ),
);

const ASCII: readonly BreakClass[] = Array.from(
  { length: 0x80 },
  (_, code) => SINGLE.get(String.fromCharCode(code)) ?? 'AL',
);

function classOf(code: number): BreakClass {
  const letter = String.fromCodePoint(code);
  const single = SINGLE.get(letter);
  if (single) return single;
  if (HANGUL.test(letter)) return hangulClass(code);
  for (const [pattern, name] of KINDS) if (pattern.test(letter)) return name;
  return 'AL';
}

const HANGUL = /(?=\p{L})\p{Script=Hangul}/u;

function hangulClass(code: number): BreakClass {
  if (code >= 0xac00 && code < 0xd7a4) return 'H';
  if (code >= 0x3130 && code < 0x3190) return 'ID';
  if (code < 0x1160 || (code >= 0xa960 && code < 0xa980)) return 'JL';
  return code < 0x11a8 || (code >= 0xd7b0 && code < 0xd7cb) ? 'JV' : 'JT';
}

/** In this order; the first that fits is taken. */
const KINDS: ReadonlyArray<readonly [RegExp, BreakClass]> = [
  [/\p{M}|\p{Bidi_Control}/u, 'CM'],
  [/\p{Emoji_Modifier}/u, 'EM'],
  [/\p{Regional_Indicator}/u, 'RI'],
  [/\p{Emoji_Modifier_Base}/u, 'EB'],
  [/\p{Nd}/u, 'NU'],
  [/(?=\p{L})\p{Script=Hebrew}/u, 'HL'],
  [/\p{Sc}/u, 'PR'],
  [
    /[\u2e80-\u303f\u3040-\u30ff\u3100-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff9f\uffe2-\uffe4]/u,
    'ID',
  ],
  [
    /[\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f000}-\u{1f0ff}\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u,
    'ID',
  ],
  [/\p{Ps}/u, 'OP'],
  [/\p{Pe}/u, 'CL'],
];

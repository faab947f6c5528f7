import { THAI_LETTERS, withAsciiDigits } from '../../text/digits.ts';
import { WITHOUT_SPACES } from '../../text/unspaced.ts';
import { beginsWithDay } from './dates.ts';
import type { Mark, OrdinalKind } from './types.ts';

type Ordinal = Extract<Mark, { kind: 'ordinal' }>;

/** One way of writing an ordinal: what it looks like, and how its number is read. */
interface Form {
  readonly ordinal: OrdinalKind;
  readonly pattern: RegExp;
  readonly value: (written: string) => number;
}

const HAN_DIGITS = '零一二三四五六七八九';
const AFTER = String.raw`(?=\s|$)`;
const DENSE_NEXT = String.raw`(?=\s|$|${WITHOUT_SPACES.source}|[\p{Script=Hangul}“「『（(《])`;

/** Digits of a script, as in `๑.`: a level of its own beside `1.` */
const NATIVE = String.raw`(?:(?![0-9０-９])\p{Nd}){1,3}`;

/** In the order in which they are tried; letters that could be Roman numbers are settled by their neighbours. */
const FORMS: readonly Form[] = [
  {
    ordinal: 'multilevel',
    pattern: new RegExp(String.raw`^\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,4}\.?${AFTER}`, 'u'),
    value: lastNumber,
  },
  { ordinal: 'decimal', pattern: new RegExp(String.raw`^\d{1,3}[.．]${DENSE_NEXT}`, 'u'), value: number },
  {
    ordinal: 'decimal-paren',
    pattern: new RegExp(String.raw`^\d{1,3}[)）]${DENSE_NEXT}`, 'u'),
    value: number,
  },
  { ordinal: 'decimal-parens', pattern: /^[(（]\d{1,3}[)）](?=\s|$|\p{L})/u, value: number },
  { ordinal: 'native', pattern: new RegExp(String.raw`^${NATIVE}\.${DENSE_NEXT}`, 'u'), value: number },
  { ordinal: 'native-paren', pattern: new RegExp(String.raw`^${NATIVE}\)${DENSE_NEXT}`, 'u'), value: number },
  {
    ordinal: 'native-parens',
    pattern: new RegExp(String.raw`^\(${NATIVE}\)${DENSE_NEXT}`, 'u'),
    value: number,
  },
  { ordinal: 'decimal-comma', pattern: /^\d{1,3}、/u, value: number },
  { ordinal: 'decimal-angle', pattern: /^\d{1,2}(?:>|°|º)(?=\s)/u, value: number },
  { ordinal: 'decimal-brackets', pattern: /^【\d{1,3}】/u, value: number },
  { ordinal: 'circled', pattern: /^[①-⑳]/u, value: written => written.charCodeAt(0) - 0x245f },
  {
    ordinal: 'paragraph-sign',
    pattern: new RegExp(String.raw`^§+\s?\d{1,4}[a-z]?\.?${AFTER}`, 'u'),
    value: number,
  },
  { ordinal: 'han', pattern: /^[一二三四五六七八九十]{1,3}[、．.]/u, value: hanNumber },
  { ordinal: 'han-parens', pattern: /^[(（][一二三四五六七八九十]{1,3}[)）]/u, value: hanNumber },
  { ordinal: 'upper-roman', pattern: new RegExp(String.raw`^[IVXLC]{1,7}\.${AFTER}`, 'u'), value: roman },
  { ordinal: 'lower-roman', pattern: new RegExp(String.raw`^[ivxlc]{1,7}\.${AFTER}`, 'u'), value: roman },
  {
    ordinal: 'upper-roman-paren',
    pattern: new RegExp(String.raw`^[IVXLC]{1,7}\)${AFTER}`, 'u'),
    value: roman,
  },
  {
    ordinal: 'lower-roman-paren',
    pattern: new RegExp(String.raw`^[ivxlc]{1,7}\)${AFTER}`, 'u'),
    value: roman,
  },
  {
    ordinal: 'lower-roman-parens',
    pattern: new RegExp(String.raw`^\([ivxlc]{1,7}\)${AFTER}`, 'u'),
    value: roman,
  },
  {
    ordinal: 'double-letter-paren',
    pattern: new RegExp(String.raw`^(\p{Ll})\1\)${AFTER}`, 'u'),
    value: letter,
  },
  { ordinal: 'upper-letter', pattern: new RegExp(String.raw`^\p{Lu}\.${AFTER}`, 'u'), value: letter },
  { ordinal: 'lower-letter', pattern: new RegExp(String.raw`^[\p{Ll}ก-ฮ]\.${AFTER}`, 'u'), value: letter },
  { ordinal: 'upper-letter-paren', pattern: new RegExp(String.raw`^\p{Lu}\)${AFTER}`, 'u'), value: letter },
  {
    ordinal: 'lower-letter-paren',
    pattern: new RegExp(String.raw`^[\p{Ll}ก-ฮ]\)${AFTER}`, 'u'),
    value: letter,
  },
  {
    ordinal: 'lower-letter-parens',
    pattern: new RegExp(String.raw`^\([\p{Ll}ก-ฮ]\)${AFTER}`, 'u'),
    value: letter,
  },
];

/** All ways in which the start of a line could be an ordinal, likeliest first. A date is none. */
export function readOrdinals(text: string): Ordinal[] {
  if (!ORDINAL_START.test(text) || beginsWithDay(text)) return [];
  const found: Ordinal[] = [];
  const start = text.replace(WIDE_DIGITS, withAsciiDigits);
  for (const { ordinal, pattern, value } of FORMS) {
    const matched = pattern.exec(start)?.[0];
    if (matched === undefined) continue;
    const depth = ordinal === 'multilevel' ? matched.split('.').filter(Boolean).length : 1;
    const read = value(matched);
    const written = text.slice(0, matched.length);
    if (read > 0 || ordinal === 'multilevel')
      found.push({ kind: 'ordinal', ordinal, value: read, depth, written });
  }
  return found;
}

/** `１．` is like `1．`. */
const WIDE_DIGITS = /^[(（【§]?[０-９]+/u;

const ORDINAL_START = /^[\p{N}\p{L}(（【§一二三四五六七八九十]/u;

function number(written: string): number {
  return Number(/\d+/.exec(withAsciiDigits(written))?.[0] ?? 0);
}

function lastNumber(written: string): number {
  return Number(/(\d+)\.?$/.exec(withAsciiDigits(written))?.[1] ?? 0);
}

function letter(written: string): number {
  const [character = ''] = written.replace(/[().]/g, '').toLowerCase();
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code >= 0x430 && code <= 0x44f) return code - 0x42f;
  return code >= 0x3b1 && code <= 0x3c9 ? code - 0x3b0 : THAI_LETTERS.indexOf(character) + 1;
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function roman(written: string): number {
  const digits = [...written.replace(/[().]/g, '').toLowerCase()].map(digit => ROMAN[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

function hanNumber(written: string): number {
  const digits = written.replace(/[^一二三四五六七八九十]/g, '');
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['', digits];
  const high = digits.includes('十') ? Math.max(HAN_DIGITS.indexOf(tens || '一'), 1) * 10 : 0;
  return high + Math.max(HAN_DIGITS.indexOf(ones || '零'), 0);
}

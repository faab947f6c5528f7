/**
 * A text with the decimal digits of all scripts as those of ASCII: “๑๒.” is “12.”. As long as it was, so that places in it
 * are places in the text.
 */
export function withAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, digit => String(digitValue(digit.charCodeAt(0))));
}

/** A number in the digits of the script that a zero is of: 12 is “๑๒” by “๐”. */
export function inDigitsOf(zero: string, value: number): string {
  return String(value).replace(ASCII_DIGIT, digit => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
}

const ASCII_DIGIT = /\d/g;

/** Letters of Thai that number points, in their order: not ฃ, ฅ and ฆ. */
export const THAI_LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** Zeros of scripts that are taught in, in the order of Unicode; the nine other digits of each follow it. */
const ZEROS = Array.from('٠۰०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐０', zero => zero.charCodeAt(0));
const OTHER_DIGIT = new RegExp(
  `[${ZEROS.map(zero => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'g',
);

function digitValue(code: number): number {
  return code - (ZEROS.findLast(zero => zero <= code) ?? code);
}

import { withAsciiDigits } from '../../text/digits.ts';
import { ERA_BEFORE } from '../../text/take-date.ts';

/** Months in the languages that write a full stop after the day; all of them have Latin letters. */
const MONTHS =
  'jan|januar|jänner|feb|februar|mär|märz|mars|marts|apr|april|mai|maj|jun|juni|jul|juli|aug|august|sept?|september|okt|oktober|nov|november|dez|dezember|dec|december|desember|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga?|prosinca|január|február|március|április|május|június|július|augusztus|szeptember|október|[a-zäö]+kuuta';

const DAY = new RegExp(
  String.raw`^\d{1,2}\.\s?(?:/\s?\d{1,2}\.\s?)?(?:(?:${MONTHS})(?![a-zà-ÿ\u0100-\u024f])|\d{1,2}\.\s?\d{2,4}(?!\d))`,
  'iu',
);
/** `5 May 1789`, `1er mai 1968`, `2 de mayo de 1808`, `2024-05-01`. */
const DAY_AND_YEAR =
  /^(?:\d{1,2}(?:st|nd|rd|th|er|º)?\s(?:de\s)?[\p{L}\p{M}]{3,12},?\s(?:de\s)?\d{3,4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d))/u;
/** `1789: …`, `1914–1918 – …`: a year needs the sign behind it, or it counts something. */
const YEAR = new RegExp(
  String.raw`^(?:${ERA_BEFORE}\s?)?\d{3,4}(?:\s?[–-]\s?\d{2,4})?\s?(?:[:：]|\s[–—-]\s)`,
  'u',
);

/** Asked first: the patterns that know months take long to prepare, and few lines need them. */
const DIGIT_FIRST = /^\d/;
const NUMBER_FIRST = new RegExp(String.raw`^(?:${ERA_BEFORE}|\p{Nd})`, 'u');

/** `9. November`, `3. Mai 1848`, `27.05.1940`, `8./9. November`: days that look like ordinals, and are none. */
export function beginsWithDay(text: string): boolean {
  return DIGIT_FIRST.test(text) && DAY.test(text);
}

/** A day or a year, in words or numbers, at the start of a line that says what happened then. */
export function beginsWithDate(text: string): boolean {
  if (!NUMBER_FIRST.test(text)) return false;
  const narrow = withAsciiDigits(text);
  return DAY.test(narrow) || DAY_AND_YEAR.test(narrow) || YEAR.test(narrow);
}

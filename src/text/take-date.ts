import type { ListItem, PhrasingContent } from 'mdast';
import { cutPhrasing } from './cut-phrasing.ts';
import { withAsciiDigits } from './digits.ts';
import { phrasingText } from './plain-text.ts';

/** A point that begins with a date: the date, and in the same line what happened, where it says so there. */
export interface Dated {
  readonly date: readonly PhrasingContent[];
  readonly event: readonly PhrasingContent[];
}

/** The longest date, in letters; “from the spring of 1789 on” is none. */
const LONGEST = 24;
const YEAR = String.raw`\d{3,4}(?:s|er|年|년|م|هـ)?|\d{1,4}(?=\s*(?:BC|AD|CE|v\.|n\.|av\.|ap\.|a\.|d\.|π\.|μ\.|до|н\.))`;
/** Letters by what they are not: a class of all letters of the world takes long to prepare. */
const MONTH = String.raw`(?:[^\s\d!-/:-@\[-\x60{-~–—]{3,12}|[ก-๎]{1,3}\.[คพย])`;
const DAY = String.raw`\d{1,2}\.?\s+${MONTH}\.?,?\s+|${MONTH}\.?\s+(?:\d{1,2},\s+)?`;
const NUMBERS = String.raw`\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|\d{4}-\d{2}(?:-\d{2})?|\d{1,4}年\d{1,2}月(?:\d{1,2}日)?`;
/** Thai and Lao name the era before the year, which is that of the Buddha more often than not. */
export const ERA_BEFORE = String.raw`(?:[พคจรม]\.\s?ศ\.|[ພຄ]\.\s?ສ\.|គ\.\s?ស\.)`;
const YEAR_OR_DAY = 'ปี|วันที่|ປີ|ວັນທີ|ឆ្នាំ|ថ្ងៃទី';
const BEFORE = String.raw`(?:c\.|ca\.|um|vers|около|circa|公元前|公元|前|${YEAR_OR_DAY})?\s*`;
const ERA = String.raw`(?:\s*(?:BCE?|CE|AD|[vn]\.\s?Chr\.|(?:av|ap)\.\s?J\.-C\.|[ad]\.\s?C\.|[πμ]\.\s?Χ\.|(?:до\s+)?н\.\s?э\.))?`;
const MOMENT = String.raw`${BEFORE}(?:${NUMBERS}|(?:${DAY})?(?:${ERA_BEFORE}\s*)?(?:${YEAR})${ERA})`;
const SPAN = String.raw`${MOMENT}(?:\s*[–—/-]\s*(?:${MOMENT}|\d{1,2}))?`;
const ONLY_DATE = new RegExp(String.raw`^\s*${SPAN}\s*[:：]?\s*$`, 'u');
/** Where the era is named, a space is enough between the date and what happened. */
const ERA_FIRST = new RegExp(
  String.raw`^\s*((?:${YEAR_OR_DAY})?\s*(?:${DAY})?${ERA_BEFORE}\s*\d{3,4}(?:\s*[–—-]\s*\d{2,4})?)\s+(?=[^\s–—-])`,
  'u',
);
const DATE_FIRST = new RegExp(String.raw`^\s*(${SPAN})(?:\s*[:：,，]\s*|\s+[–—-]\s+)(?=\S)`, 'u');

const DIGIT = /\p{Nd}/u;

/** Takes the date off a point that begins with one; undefined where it doesn't. */
export function takeDate(item: ListItem): Dated | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const text = phrasingText(first.children);
  if (!DIGIT.test(text.trimStart().slice(0, LONGEST))) return undefined;
  if (isDate(text)) return { date: first.children, event: [] };
  const narrow = withAsciiDigits(text);
  const found = DATE_FIRST.exec(narrow) ?? ERA_FIRST.exec(narrow);
  const date = found?.[1];
  if (!found || date === undefined || date.length > LONGEST) return undefined;
  const start = text.length - text.trimStart().length;
  const [head] = cutPhrasing(first.children, start + date.length);
  const [, event] = cutPhrasing(first.children, found[0].length);
  return { date: head, event };
}

/** True for a text that is a date and nothing else. */
export function isDate(text: string): boolean {
  return text.trim().length <= LONGEST && ONLY_DATE.test(withAsciiDigits(text));
}

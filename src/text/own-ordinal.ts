import type { PhrasingContent } from 'mdast';
import { phrasingText } from './plain-text.ts';

/** A title that its author numbered, as a numeral and the words behind it. */
export interface NumberedTitle {
  readonly numeral: string;
  readonly words: readonly PhrasingContent[];
}

const ORDINAL = /^(?:(\p{Nd}{1,3}|[IVXLC]{1,6}|\p{Lu})[.)]\s+|【(\d{1,3})】\s*)(?=\S)/u;

/**
 * Takes the author's own ordinal off a title, so that no slide numbers it twice; undefined where there is none. A
 * number without a sign behind it is one only where the title is counted as that number: “2 Rome” is the second.
 */
export function takeOwnOrdinal(title: readonly PhrasingContent[], count?: number): NumberedTitle | undefined {
  const [first, ...rest] = title;
  if (first?.type !== 'text') return undefined;
  const bare = BARE.exec(first.value);
  const found = ORDINAL.exec(first.value) ?? (bare && Number(bare[1]) === count ? bare : undefined);
  const numeral = found?.[1] ?? found?.[2];
  if (!found || numeral === undefined) return undefined;
  return { numeral, words: [{ ...first, value: first.value.slice(found[0].length) }, ...rest] };
}

const BARE = /^(\d{1,2})\s+(?=[\p{Lu}\p{Lo}])/u;

/** Whether a title says its number itself, other than as an ordinal before it: “Week 3”, “第五章”, “★ 2. Rome”. */
export function saysItsNumber(title: readonly PhrasingContent[]): boolean {
  return OWN_NUMBER.test(phrasingText(title));
}

const OWN_NUMBER =
  /^[^\p{L}\p{N}]*(?:\p{L}[\p{L}\p{M}]*\s+(?:\p{Nd}{1,3}(?![\p{L}\p{N}])|[IVXLC]{1,6}(?:[.:)]|\s+[–—-]|\s*$))|\p{Nd}{1,3}[.):]|\p{Script=Thai}*ที่\p{Nd}{1,3}(?!\p{N})|第[\d〇一二三四五六七八九十百]+\p{L})/u;

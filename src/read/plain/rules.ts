import type { HeadingStyle, Line } from './types.ts';

const RULE = /^([-=~_*#–—─━═])\1+$/u;
const SPACED_RULE = /^(?:([-=~_*])\s?){3,}$/;
const DOUBLE = /[=═#━]/u;
const FRAMED = /^([-=*#~_+])\1{1,}\s*([^-=*#~_+\s].*?)\s*\1{2,}$/u;
const STARS = /^(\*{2,4})\s*(\S.*?\S)\s*\1$/;
const BOLD = /^(\*\*|__)(?![*_\s])(.+?)(?<=\S)\1\s*:?$/;

/** True for a line that is drawn, not written: `-----`, `=====`, `* * *`. */
export function isRule(line: Line): boolean {
  return RULE.test(line.text) || SPACED_RULE.test(line.text);
}

/** A rule far longer than the line above it parts what stands above from what stands below. */
export function underlines(rule: Line, text: string): boolean {
  return rule.text.length <= Math.max(LONGEST_OVERHANG, 3 * text.length);
}

const LONGEST_OVERHANG = 40;

/** The style of a heading that this rule underlines, or closes the box around. */
export function styleOfRule(rule: Line, boxed: boolean): HeadingStyle {
  if (DOUBLE.test(rule.text)) return boxed ? 'box-double' : 'under-double';
  return boxed ? 'box-single' : 'under-single';
}

/** A heading that wears its rule on the line: `*** X ***`, `----- X -----`, `** X **`, or is all bold. */
export function readFramed(text: string): { style: HeadingStyle; text: string; start: number } | undefined {
  const bold = BOLD.exec(text);
  if (bold?.[2] && !bold[2].includes(bold[1] ?? ''))
    return { style: 'bold', text: bold[2], start: bold[1]?.length ?? 0 };
  const framed = FRAMED.exec(text) ?? STARS.exec(text);
  const inner = framed?.[2];
  if (!framed || !inner) return undefined;
  return { style: 'stars', text: inner, start: text.indexOf(inner) };
}

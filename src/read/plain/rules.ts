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

/** A heading that shows itself on its line: `## X`, `*** X ***`, `----- X -----`, `** X **`, or all bold. */
export function readFramed(text: string): { style: HeadingStyle; text: string; start: number } | undefined {
  if (!FRAME_START.test(text)) return undefined;
  const atx = ATX.exec(text);
  if (atx?.[1] && atx[2])
    return {
      style: `atx-${atx[1].length}` as HeadingStyle,
      text: atx[2],
      start: text.indexOf(atx[2], atx[1].length),
    };
  const bold = BOLD.exec(text);
  if (bold?.[2] && !bold[2].includes(bold[1] ?? '')) {
    return { style: 'bold', text: bold[2], start: bold[1]?.length ?? 0 };
  }
  const inner = (FRAMED.exec(text) ?? STARS.exec(text))?.[2];
  return inner ? { style: 'stars', text: inner, start: text.indexOf(inner) } : undefined;
}

const FRAME_START = /^[-=*#~_+]/;
const ATX = /^(#{1,6})\s+(\S.*?)(?:\s+#+)?$/;

/** Whether a language is written with slanted letters, and may have its letters spaced: `languages.css` says the same. */
export function hasItalics(lang: string): boolean {
  return !UPRIGHT.test(lang);
}

/** The least line height of a language, in ems: letters with marks above and below collide in lines set for Latin. */
export function leastLineHeight(lang: string): number {
  return LINE_HEIGHTS.find(([languages]) => languages.test(lang))?.[1] ?? 1;
}

const UPRIGHT = /^(?:zh|ja|ko|ar|fa|ur|he|hi|mr|ne|th|lo|km|my)\b/i;
const LINE_HEIGHTS: ReadonlyArray<readonly [languages: RegExp, least: number]> = [
  [/^(?:ar|fa|ur|hi|mr|ne)\b/i, 1.3],
  [/^(?:th|lo)\b/i, 1.36],
  [/^(?:km|my)\b/i, 1.5],
];

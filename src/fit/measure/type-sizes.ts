import type { ThemeTokens } from '../../model/artifact.ts';

/** The sizes of a slide's text at one step of the theme, in CSS pixels. */
export interface TypeSizes {
  readonly body: number;
  /** Points below points, two steps down. */
  readonly detail: number;
  /** Space between points, in ems. */
  readonly gap: number;
  readonly lineHeight: number;
  /** The longest line, in ems of its own size. */
  readonly measure: number;
}

/** What a theme's text measures at a body size of its list. */
export function typeSizesAt(tokens: ThemeTokens, bodySize: number): TypeSizes {
  const step = Math.max(0, tokens.body.indexOf(bodySize));
  const last = tokens.body.length - 1;
  const gaps = [0.5, 0.5, 0.5, 0.44];
  return {
    body: bodySize,
    detail: tokens.body[Math.min(step + 2, last)] ?? bodySize,
    gap: gaps[step] ?? 0.36,
    lineHeight: tokens.lineHeight,
    measure: tokens.measure ?? Number.POSITIVE_INFINITY,
  };
}

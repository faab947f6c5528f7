import type { Spacing, ThemeTokens, TypeScale } from '../../model/artifact.ts';
import type { TextMeasure } from './text-measure.ts';
import { rememberBy, type Typography } from './typography.ts';

/** The sizes of a slide's text at one step of the theme, in CSS pixels, and what measures it. */
export interface TypeSizes {
  readonly body: number;
  /** The body sizes of the theme, from the largest. */
  readonly steps: readonly number[];
  /** Points below points, two steps down. */
  readonly detail: number;
  /** Space between points, in ems. */
  readonly gap: number;
  /** From the mark of a point to its text, in ems. */
  readonly indent: number;
  readonly lineHeight: number;
  /** In ems of a text's own size: no line is lower, whatever its layout asks for. */
  readonly leastLineHeight: number;
  /** The longest line, in ems of its own size. */
  readonly measure: number;
  /** The size of code in a block. */
  readonly code: number;
  readonly scale: TypeScale;
  readonly space: Spacing;
  /** The slide, in CSS pixels. */
  readonly box: ThemeTokens['box'];
  readonly text: TextMeasure;
  /** That of the typography: see `rememberBy`. */
  readonly memory: Typography['memory'];
}

const INDENT = 1.1;

/** What a theme's text measures at a body size of its list. */
export function typeSizesAt(type: Typography, bodySize: number): TypeSizes {
  const made = sizesOf(type);
  const found = made.get(bodySize);
  if (found) return found;
  const sizes = makeSizes(type, bodySize);
  made.set(bodySize, sizes);
  return sizes;
}

const sizesOf = rememberBy<number, TypeSizes>();

function makeSizes(type: Typography, bodySize: number): TypeSizes {
  const { tokens, scale, space, leastLineHeight, text, memory } = type;
  const step = Math.max(0, tokens.body.indexOf(bodySize));
  const last = tokens.body.length - 1;
  return {
    body: bodySize,
    steps: tokens.body,
    detail: tokens.body[Math.min(step + 2, last)] ?? bodySize,
    gap: space.gaps[step] ?? 0.36,
    indent: INDENT,
    lineHeight: Math.max(tokens.lineHeight, leastLineHeight),
    leastLineHeight,
    measure: tokens.measure ?? Number.POSITIVE_INFINITY,
    code: 24,
    scale,
    space,
    box: tokens.box,
    text,
    memory,
  };
}

import type { Spacing, ThemeTokens, TypeScale } from '../../model/artifact.ts';
import { COMPOUND } from '../../text/kept-together.ts';
import type { TextMeasure, TextStyle } from './text-measure.ts';
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
  /** The longest line, in ems of its own size. */
  readonly measure: number;
  /** The size of code in a block. */
  readonly code: number;
  readonly scale: TypeScale;
  readonly space: Spacing;
  /** The slide, in CSS pixels. */
  readonly box: ThemeTokens['box'];
  readonly text: TextMeasure;
}

const INDENT = 1.1;

/** What a theme's text measures at a body size of its list. */
export function typeSizesAt(type: Typography, bodySize: number): TypeSizes {
  return remember(sizesOf(type), bodySize, () => makeSizes(type, bodySize));
}

const sizesOf = rememberBy<number, TypeSizes>();

function makeSizes({ tokens, scale, space, text }: Typography, bodySize: number): TypeSizes {
  const step = Math.max(0, tokens.body.indexOf(bodySize));
  const last = tokens.body.length - 1;
  return {
    body: bodySize,
    steps: tokens.body,
    detail: tokens.body[Math.min(step + 2, last)] ?? bodySize,
    gap: space.gaps[step] ?? 0.36,
    indent: INDENT,
    lineHeight: tokens.lineHeight,
    measure: tokens.measure ?? Number.POSITIVE_INFINITY,
    code: 24,
    scale,
    space,
    box: tokens.box,
    text,
  };
}

/** Styles are the same objects each time, so that what was measured in one is found again. */
const bodyStyles = new Map<number, TextStyle>();
const boldStyles = new Map<number, TextStyle>();
const titleStyles = new WeakMap<TypeScale, Map<number, TextStyle>>();

/** How the body is set at a size. */
export function bodyStyle(size: number): TextStyle {
  return remember(bodyStyles, size, () => ({ family: 'sans', size }));
}

/** How labels are set at a size. */
export function boldStyle(size: number): TextStyle {
  return remember(boldStyles, size, () => ({ family: 'sans', weight: 600, size }));
}

/** How titles are set at a size; short compounds in those of slides stay whole, shorter ones in larger titles. */
export function titleStyle(
  { scale }: Pick<TypeSizes, 'scale'>,
  size: number,
  compounds = COMPOUND.largeTitle,
): TextStyle {
  const { titleWeight, titleTracking } = scale;
  const styles = titleStyles.get(scale) ?? new Map<number, TextStyle>();
  titleStyles.set(scale, styles);
  return remember(styles, 100 * size + compounds, () => ({
    family: 'serif',
    weight: titleWeight,
    compounds,
    spacing: titleTracking,
    figures: 'lining',
    size,
  }));
}

function remember<T>(made: Map<number, T>, size: number, make: () => T): T {
  const found = made.get(size) ?? make();
  made.set(size, found);
  return found;
}

import type { Spacing, ThemeTokens, TypeScale } from '../../model/artifact.ts';
import { leastLineHeight } from '../../text/writing.ts';
import { spacingOf, typeScaleOf } from '../../theme/scale.ts';
import { estimateText } from './estimate.ts';
import type { TextMeasure } from './text-measure.ts';

/** What slides are set with: a theme's numbers, what measures text in its fonts, and the language. */
export interface Typography {
  readonly tokens: ThemeTokens;
  readonly scale: TypeScale;
  readonly space: Spacing;
  /** Of all text, in ems of its size: some scripts need more than a layout gives to Latin. */
  readonly leastLineHeight: number;
  readonly text: TextMeasure;
  /** What was measured and set with it, in a map for each kind: see `rememberBy`. */
  readonly memory: Map<object, Map<unknown, unknown>>;
}

/** The typography of a theme; without a measure of its fonts, text is estimated by its characters. */
export function typographyOf(tokens: ThemeTokens, text: TextMeasure = estimateText, lang = 'en'): Typography {
  return {
    tokens,
    scale: typeScaleOf(tokens),
    leastLineHeight: leastLineHeight(lang),
    space: spacingOf(tokens),
    text,
    memory: new Map(),
  };
}

/**
 * The same with a memory of its own, for one slide. Slides share nothing that is worth to be kept, and what is dropped
 * early costs nothing to drop.
 */
export function typographyOfSlide(type: Typography): Typography {
  return { ...type, text: type.text.withMemory(), memory: new Map() };
}

/** A place in the memory of each typography, and of its sizes, for one kind of thing. */
export function rememberBy<K, V>(): (type: Pick<Typography, 'memory'>) => Map<K, V> {
  const kind = {};
  return ({ memory }) => {
    const known = memory.get(kind) ?? new Map<unknown, unknown>();
    memory.set(kind, known);
    return known as Map<K, V>;
  };
}

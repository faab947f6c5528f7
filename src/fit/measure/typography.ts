import type { ThemeTokens } from '../../model/artifact.ts';
import { estimateText } from './estimate.ts';
import type { TextMeasure } from './text-measure.ts';

/** What slides are set with: a theme's numbers, and what measures text in its fonts. */
export interface Typography {
  readonly tokens: ThemeTokens;
  readonly text: TextMeasure;
}

/** The typography of a theme; without a measure of its fonts, text is estimated by its characters. */
export function typographyOf(tokens: ThemeTokens, text: TextMeasure = estimateText): Typography {
  return { tokens, text };
}

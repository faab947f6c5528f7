import { typographyOf } from '../../src/fit/index.ts';
import type { ThemeTokens } from '../../src/model/artifact.ts';

/** Tokens like those of the default theme. */
export const TOKENS: ThemeTokens = {
  name: 'test',
  box: { width: 1280, height: 720 },
  margin: { x: 96, top: 72, foot: 28 },
  body: [38, 34, 30, 27, 24],
  lineHeight: 1.32,
  measure: 27.5,
  titleSize: 50,
  fonts: { serif: 'serif', sans: 'sans-serif', mono: 'monospace' },
  colours: {},
  dark: {},
};

/** Slides set with these tokens, text estimated by its characters. */
export const TYPE = typographyOf(TOKENS);

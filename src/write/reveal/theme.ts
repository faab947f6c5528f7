import type { FontFace, Resources, Theme, ThemeTokens } from '../../model/artifact.ts';

/** The theme that a deck asks for, or Lectern's own. */
export function themeOf(name: string | undefined, resources: Resources): Theme {
  const theme = (name && resources.theme(name)) || resources.theme('lectern');
  if (!theme) throw new Error('The theme “lectern” is not among the resources');
  return theme;
}

/** The tokens of a theme as custom properties: for the deck, for its dark slides and its light ones. */
export function tokensCss({ tokens }: Theme): string {
  const { colours, dark, light } = tokens;
  return [
    `:root {${properties(sizes(tokens))}${properties(fonts(tokens))}${properties(colours)}}`,
    `.reveal .slides .slide:is(.dark, .has-dark-background) {${properties(dark)}}`,
    `.reveal .slides .slide:is(.light, .has-light-background) {${properties(light ?? colours)}}`,
  ].join('\n');
}

/** `@font-face` rules; `urlOf` says where each file is. */
export function facesCss(faces: readonly FontFace[], urlOf: (asset: string) => string): string {
  return faces
    .map(
      ({ family, style, weight, unicodeRange, asset }) =>
        `@font-face {font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; font-display: block; ` +
        `src: url(${urlOf(asset)}) format("woff2"); unicode-range: ${unicodeRange};}`,
    )
    .join('\n');
}

function sizes({ box, margin, body, lineHeight, titleSize, measure }: ThemeTokens): Record<string, string> {
  return {
    'box-width': `${box.width}px`,
    'box-height': `${box.height}px`,
    'margin-x': `${margin.x}px`,
    'margin-top': `${margin.top}px`,
    'margin-foot': `${margin.foot}px`,
    'line-height': String(lineHeight),
    'title-size': `${titleSize}px`,
    measure: measure ? `${measure}em` : 'none',
    ...Object.fromEntries(body.map((size, step) => [`step-${step}`, `${size}px`])),
  };
}

function fonts(tokens: ThemeTokens): Record<string, string> {
  return { ...tokens.fonts };
}

function properties(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}: ${value}; `)
    .join('');
}

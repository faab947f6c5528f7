import type { FontFace, Logo, Resources, Roles, Theme, ThemeTokens } from '../../model/artifact.ts';
import { spacingOf, typeScaleOf } from '../../theme/scale.ts';
import { dataUrl } from './data-url.ts';

/** The theme that a deck asks for, or Lectern's own. */
export function themeOf(name: string | undefined, resources: Resources): Theme {
  const theme = (name && resources.theme(name)) || resources.theme('lectern');
  if (!theme) throw new Error('The theme “lectern” is not among the resources');
  return theme;
}

/** The tokens of a theme as custom properties: for the deck, for its dark slides and its light ones. */
export function tokensCss({ tokens, logo }: Theme): string {
  const { colours, dark, light, box } = tokens;
  return [
    `:root {color-scheme: ${light ? 'dark' : 'light'}; ${properties(sizes(tokens))}${properties(scale(tokens))}${properties(tokens.fonts)}${properties(colours)}${light ? plate(light) : ''}}`,
    `.reveal .slides .slide:is(.dark, .has-dark-background) {${properties(dark)}${plate(light ?? colours)}}`,
    `.reveal .slides .slide:is(.light, .has-light-background) {${properties(light ?? colours)}--plate: none; --plate-room: 0px; }`,
    `@media print {@page {size: ${box.width}px ${box.height}px; margin: 0;}}`,
    ...(logo ? [logoCss(logo)] : []),
  ].join('\n');
}

/** What drawings with dark lines stand on where the slide is dark, and the space around them. */
function plate({ paper }: Roles): string {
  return paper ? `--plate: ${paper}; --plate-room: 16px; ` : '';
}

/** `@font-face` rules; `urlOf` says where each file is. */
export function facesCss(faces: readonly FontFace[], urlOf: (asset: string) => string): string {
  return faces
    .map(
      ({ family, style, weight, unicodeRange, asset }) =>
        `@font-face {font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; font-display: block; ` +
        `src: url(${urlOf(asset)}) format("${FORMATS[endingOf(asset)] ?? 'woff2'}"); unicode-range: ${unicodeRange};}`,
    )
    .join('\n');
}

/** The media type of a font file, by its ending. */
export function fontType(asset: string): string {
  return `font/${FORMATS[endingOf(asset)] ? endingOf(asset) : 'woff2'}`;
}

const FORMATS: Readonly<Record<string, string>> = {
  woff2: 'woff2',
  woff: 'woff',
  ttf: 'truetype',
  otf: 'opentype',
};

function endingOf(asset: string): string {
  return asset.slice(asset.lastIndexOf('.') + 1);
}

function sizes({ box, margin, body, lineHeight, titleSize, measure }: ThemeTokens): Roles {
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

function scale(tokens: ThemeTokens): Roles {
  const type = typeScaleOf(tokens);
  const space = spacingOf(tokens);
  return {
    'title-line-height': String(type.titleLineHeight),
    'title-weight': String(type.titleWeight),
    'title-tracking': `${type.titleTracking}em`,
    ...inSteps('deck-title', type.deckTitle),
    subtitle: `${type.subtitle}px`,
    ...inSteps('section-title', type.sectionTitle),
    ...inSteps('section-list', type.sectionList),
    ...inSteps('numeral', type.numeral),
    ...inSteps('statement', type.statement),
    ...inSteps('quotation', type.quotation),
    caption: `${type.caption}px`,
    small: `${type.small}px`,
    footnote: `${type.footnote}px`,
    head: `${space.head}px`,
    'below-head': `${space.belowHead}px`,
    'above-foot': `${space.aboveFoot}px`,
    'column-gap': `${space.column}px`,
    'row-gap': `${space.row}px`,
    'agenda-numeral': `${space.agendaNumeral}px`,
    'numeral-column': `${space.numeralColumn}px`,
    ...Object.fromEntries(space.gaps.map((gap, step) => [`gap-${step}`, `${gap}em`])),
  };
}

/** `--numeral-0`, `--numeral-1` …: from few words to many. */
function inSteps(name: string, values: readonly number[]): Roles {
  return Object.fromEntries(values.map((size, step) => [`${name}-${step}`, `${size}px`]));
}

/** The picture stands in the page once, as an image: a script within an SVG does not run there. */
function logoCss({ mediaType, bytes, text }: Logo): string {
  return [
    `:root {--logo: url("${dataUrl(mediaType, bytes)}");}`,
    '.reveal .slides .slide > .foot::before {content: ""; flex: none; width: 72px; margin-block: -4px; background: var(--logo) left center / contain no-repeat;}',
    '[dir="rtl"] .reveal .slides .slide > .foot::before {background-position: right center;}',
    '.reveal .slides .slide > .foot .foot-title {flex: 1;}',
    '.reveal .slides :where(section).layout-title::before {display: none;}',
    `.reveal .slides .layout-title .cover::before {content: "" / ${JSON.stringify(text).replaceAll('<', '')}; position: absolute; top: var(--margin-top); inset-inline-start: var(--margin-x); width: 320px; height: 88px; background: var(--logo) left top / contain no-repeat;}`,
    '[dir="rtl"] .reveal .slides .layout-title .cover::before {background-position: right top;}',
  ].join('\n');
}

function properties(values: Roles): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}: ${value}; `)
    .join('');
}

import type { FontFace, Resources } from '../model/artifact.ts';

/** The colours and fonts of our own theme as CSS, so that pages around the decks look like them. */
export function clothesOf(resources: Resources, assets: string): string {
  const theme = resources.theme('lectern');
  if (!theme) return '';
  const { colours, dark, fonts } = theme.tokens;
  return [
    ...theme.faces.map(face => fontFace(face, assets)),
    `:root { color-scheme: light dark; --serif: ${fonts.serif}; --sans: ${fonts.sans}; ${properties(colours)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${properties(dark)} } }`,
  ].join('\n');
}

function fontFace({ family, style, weight, unicodeRange, asset }: FontFace, assets: string): string {
  return (
    `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; font-display: swap; ` +
    `src: url("${assets}${asset}") format("woff2"); unicode-range: ${unicodeRange}; }`
  );
}

function properties(record: Readonly<Record<string, string>>): string {
  return Object.entries(record)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

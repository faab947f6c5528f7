import type { Roles, ThemeTokens } from '../../model/artifact.ts';

/** The colours of the page that is read: dark for readers whose system is, and light on paper. */
export function readingCss({ colours, dark, light }: ThemeTokens): string {
  return [
    ...(light
      ? []
      : [
          `@media (prefers-color-scheme: dark) {html.reading {color-scheme: dark; ${roles(dark)}} html.reading .lecture img {padding: 0.6rem; background: ${colours.paper};}}`,
        ]),
    `@media print {html.reading {color-scheme: light; ${roles({ ...(light ?? colours), paper: '#fff' })}}}`,
  ].join('\n');
}

function roles(values: Roles): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}: ${value}; `)
    .join('');
}

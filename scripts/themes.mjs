/** Themes made of others: reveal.js's own, set on our layouts, and the dark variant of ours. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Writes a folder with theme.json and theme.css for each. */
export function collectThemes(revealThemes, ownThemes, outDir) {
  const tokens = JSON.parse(readFileSync(join(ownThemes, 'lectern/theme.json'), 'utf8'));
  const css = readFileSync(join(ownThemes, 'lectern/theme.css'), 'utf8');
  writeTheme(outDir, { ...tokens, name: 'lectern-dark', colours: tokens.dark, light: tokens.colours }, css);
  const files = readdirSync(revealThemes).filter(name => name.endsWith('.css'));
  for (const file of files) {
    const theme = stripFonts(readFileSync(join(revealThemes, file), 'utf8'));
    const name = basename(file, '.css');
    writeTheme(outDir, { ...tokens, name }, `${theme}\n${ROLES}${headingFont(name, theme)}`);
  }
}

function writeTheme(outDir, tokens, css) {
  const folder = join(outDir, tokens.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'theme.json'), `${JSON.stringify(tokens, null, 2)}\n`);
  writeFileSync(join(folder, 'theme.css'), css);
}

/** No request leaves a deck; the sans that some of these themes embed is the one that we have anyway. */
function stripFonts(css) {
  return css
    .replace(/@import\s*(?:url\([^)]*\)|"[^"]*"|'[^']*')[^;]*;/g, '')
    .replace(/@font-face\{font-family:Source Sans Pro;[^}]*\}/g, '')
    .replaceAll('"Source Sans Pro"', '"Lectern Sans"');
}

/**
 * The fonts that these themes would fetch are not there, and what stands in for them on one machine or
 * another is too wide as often as not. Text is set in our sans; titles keep a font that the theme embeds.
 */
function headingFont(name, css) {
  if (name === 'serif') return '';
  const titles = css.includes('@font-face{font-family:League Gothic') ? CONDENSED_TITLES : '';
  return `:root { --serif: var(--sans); }\n${titles}`;
}

const CONDENSED_TITLES =
  '.reveal .slides .slide .title { font-family: var(--r-heading-font); font-weight: 400; letter-spacing: 0.01em; }\n';

/** Our roles, filled with the colours of a reveal.js theme. */
const ROLES = `:root {
  --paper: var(--r-background-color);
  --ink: var(--r-main-color);
  --soft: color-mix(in srgb, var(--r-main-color) 82%, var(--r-background-color));
  --hairline: color-mix(in srgb, var(--r-main-color) 28%, var(--r-background-color));
  --accent: var(--r-link-color);
  --panel: color-mix(in srgb, var(--r-main-color) 7%, var(--r-background-color));
  --code-comment: var(--soft);
  --code-keyword: var(--r-link-color);
  --code-string: var(--r-main-color);
  --code-number: var(--r-main-color);
  --code-title: var(--r-main-color);
}
.reveal-viewport { background: var(--r-background); background-color: var(--r-background-color); }
.reveal .slides .slide .title,
.reveal .slides .slide h3 {
  text-transform: none;
  text-shadow: none;
  color: var(--r-heading-color);
}
`;

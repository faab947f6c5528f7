/** reveal.js's own themes, set on our layouts and in our roles. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes a folder with theme.json and theme.css for each. */
export async function collectThemes(revealThemes, outDir) {
  const colours = await loadColours();
  for (const file of readdirSync(revealThemes).filter(name => name.endsWith('.css'))) {
    const css = calmGradient(stripFonts(readFileSync(join(revealThemes, file), 'utf8')), colours);
    const folder = join(outDir, basename(file, '.css'));
    mkdirSync(folder, { recursive: true });
    const tokens = tokensOf(basename(file, '.css'), css, colours);
    writeFileSync(join(folder, 'theme.json'), `${JSON.stringify(tokens, null, 2)}\n`);
    writeFileSync(join(folder, 'theme.css'), `${css}\n${ROLES}${headingFont(css)}`);
  }
}

/** The colour science of src/theme, so that these themes are mended by the same rules as ours. */
async function loadColours() {
  const { outputFiles } = buildSync({
    stdin: {
      contents: "export * from './contrast.ts'; export * from './roles.ts'; export * from './colour.ts';",
      resolveDir: join(ROOT, 'src/theme'),
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function tokensOf(name, css, colours) {
  const { isDarkGround, mendRoles } = colours;
  const value = property => colourOf(css, property, colours);
  const [paper, ink, link] = ['background-color', 'main-color', 'link-color'].map(value);
  const surfaces = gradientColours(css, colours);
  const mix = share => mixed(ink, paper, share);
  const roles = {
    paper,
    ink,
    soft: mix(0.82),
    title: value('heading-color'),
    hairline: mix(0.28),
    accent: link,
    panel: mix(0.07),
    ...Object.fromEntries(surfaces.map((colour, index) => [`paper-${index + 1}`, colour])),
    'code-comment': mix(0.82),
    'code-keyword': link,
    'code-string': ink,
    'code-number': ink,
    'code-title': ink,
  };
  const mended = mendRoles(roles, {}).roles;
  return {
    name,
    about: `As reveal.js has it${name === 'black' ? '; its default' : ''}`,
    extends: 'lectern',
    ...(isDarkGround([paper]) ? { mode: 'dark', dark: mended } : { colours: mended }),
    ...(name === 'serif' ? {} : { fonts: { serif: SANS } }),
    palettes: {},
  };
}

const SANS = '"Lectern Sans", var(--script-sans, "Segoe UI"), "Noto Sans", system-ui, sans-serif';

/** The value of a custom property as `#rrggbb`. */
function colourOf(css, property, { normalColour }) {
  const text = new RegExp(`--r-${property}:([^;}]*)`).exec(css)?.[1].trim() ?? '';
  const named = { white: '#ffffff', black: '#000000' };
  const colour = named[text] ?? normalColour(text) ?? hexOfFunction(text);
  if (!colour) throw new Error(`reveal.js has changed: “${text}” for --r-${property} is no colour`);
  return colour;
}

function hexOfFunction(text) {
  const numbers = /^rgb\((\d+)[,\s]+(\d+)[,\s]+(\d+)\)$/.exec(text)?.slice(1);
  return numbers && `#${numbers.map(number => Number(number).toString(16).padStart(2, '0')).join('')}`;
}

/** Texts stand on all of a gradient. */
function gradientColours(css, { normalColour }) {
  const background = /--r-background:([^;}]*)/.exec(css)?.[1] ?? '';
  if (!background.includes('gradient')) return [];
  return (background.match(/#[0-9a-f]{3,6}\b/gi) ?? []).map(normalColour);
}

/** Where even white or black could not be read at level AAA, the ground moves. */
function calmGradient(css, colours) {
  return gradientColours(css, colours).reduce((text, ground) => {
    const ink = colours.isDarkGround([ground]) ? '#ffffff' : '#000000';
    return text.replaceAll(ground, colours.mendContrast(ground, [ink], 7));
  }, css);
}

function mixed(a, b, share) {
  const channels = [1, 3, 5].map(at => {
    const [first, second] = [a, b].map(hex => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(first * share + second * (1 - share));
  });
  return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
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
function headingFont(css) {
  return css.includes('@font-face{font-family:League Gothic') ? CONDENSED_TITLES : '';
}

const CONDENSED_TITLES =
  '.reveal .slides .slide .title { font-family: var(--r-heading-font), var(--sans); font-weight: 400; letter-spacing: 0.01em; }\n';

/** A gradient stays as long as nobody asks for another paper. */
const ROLES = `.reveal-viewport { background: var(--r-background); background-color: var(--paper); }
.reveal .slides .slide .title,
.reveal .slides .slide h3 {
  text-transform: none;
  text-shadow: none;
}
`;

/**
 * Collects what decks carry with them: fonts, reveal.js, its themes and our own CSS and script.
 *
 *   fonts/…woff2, fonts/faces.json   an array of FontFace (src/model/artifact.ts)
 *   metrics/…bin                     the widths of their letters, for fitting
 *   print-fonts/…ttf                 whole fonts, for handouts
 *   reveal/reveal.{js,css}
 *   deck/deck.css, deck/linear.css, deck/still.css, deck/pages.css, deck/deck.js,
 *   deck/scripts.json (hashes of all scripts, for the CSP)
 *   deck/words/…json                 what a deck says of itself, a language a file
 *   deck/live.js                     added to decks that lectern present serves
 *   deck/tweak.js                    added to decks that lectern present serves: sets what belongs to one slide
 *   deck/remote.js                   added to decks that lectern present --remote serves
 *   deck/rehearse.js                 added to decks that lectern rehearse serves
 *   remote/remote.{js,css}           the remote on the phone; remote/words/…json as above
 *   site/index.js                    keeps the list of lectures up to date
 *   print/measure.js                 run in a deck by lectern check --measure
 *   print/pages.js                   run in the static page of slides before it is printed
 *   themes/<name>/theme.{json,css}   reveal.js's own themes on our layouts
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, transformSync } from 'esbuild';
import { collectFonts } from './fonts.mjs';
import { collectMetrics } from './metrics.mjs';
import { collectPrintFonts } from './print-fonts.mjs';
import { collectThemes } from './themes.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const REVEAL = join(ROOT, 'node_modules/reveal.js/dist');
const DECK = join(ROOT, 'templates/deck');
/** What keeps an open deck up to date while it is presented; the last one sets it going. */
const LIVE = ['live-panel.js', 'live-sections.js', 'live-place.js', 'live-files.js', 'live.js'];
/** In the order of the cascade: the frame first, then the layouts, then what overrules them. */
const STYLES = [
  'words',
  'head-and-foot',
  'points',
  'title',
  'agenda',
  'section',
  'groups',
  'comparison',
  'columns',
  'timeline',
  'quotation',
  'statement',
  'code',
  'table',
  'figure',
  'prose',
  'prose-columns',
  'definition',
  'question',
  'sources',
  'closing',
  'tools',
  'prints',
  'class',
  'overview',
  'reading',
  'reading-layouts',
  'speaker',
  'views',
  'languages',
];

/** Fills `outDir` (`lib/assets`). */
export async function collectAssets(outDir) {
  const scripts = {
    'reveal/reveal.js': withoutSourceMap(read(join(REVEAL, 'reveal.js'))),
    'deck/deck.js':
      minified('fit-slide.js') +
      minified('shrink.js') +
      minified('prints.js') +
      bundled('tools.js', 'LecternTools') +
      minified('deck.js'),
  };
  const files = {
    ...scripts,
    'reveal/reveal.css': withoutPrintRules(read(join(REVEAL, 'reveal.css'))),
    'deck/deck.css': STYLES.map(name => minified(`styles/${name}.css`)).join(''),
    'deck/linear.css': minified('linear.css'),
    'deck/still.css': minified('still.css'),
    'deck/pages.css': minified('pages.css'),
    'deck/rehearse.js': minified('rehearse.js'),
    'deck/live.js': LIVE.map(minified).join(''),
    'deck/tweak.js': bundled('tweak/index.js'),
    'deck/remote.js': bundled('../remote/deck/index.js'),
    'remote/remote.js': bundled('../remote/phone/index.js'),
    'remote/remote.css': minified('../remote/remote.css'),
    'site/index.js': minified('../site/index.js'),
    'print/measure.js': minified('../print/measure.js'),
    'print/pages.js': minified('fit-slide.js') + minified('../print/pages.js'),
    'deck/scripts.json': JSON.stringify(hashesOf(scripts)),
  };
  for (const [path, contents] of Object.entries(files)) write(join(outDir, path), contents);
  for (const name of readdirSync(join(DECK, 'words'))) write(join(outDir, 'deck/words', name), wordsIn(name));
  cpSync(join(DECK, '../remote/words'), join(outDir, 'remote/words'), { recursive: true });
  await collectThemes(join(REVEAL, 'theme'), join(outDir, 'themes'));
  await collectFonts(join(outDir, 'fonts'));
  await collectMetrics(outDir);
  collectPrintFonts(join(outDir, 'print-fonts'));
}

/** A file of ours as decks carry it: without comments and blanks, and for browsers that know no nested rules. */
function minified(name) {
  const loader = name.endsWith('.css') ? 'css' : 'js';
  const target = { target: 'esnext', supported: { nesting: false } };
  return transformSync(read(join(DECK, name)), { loader, minifyWhitespace: true, ...target }).code;
}

/** Modules of ours as one script; what the first of them exports is the global `globalName`. */
function bundled(name, globalName) {
  const { outputFiles } = buildSync({
    entryPoints: [join(DECK, name)],
    bundle: true,
    format: 'iife',
    ...(globalName ? { globalName } : {}),
    minify: true,
    target: 'esnext',
    write: false,
  });
  return outputFiles[0].text;
}

function read(path) {
  return readFileSync(path, 'utf8');
}

function write(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** A script that stands in the page must not hold what ends a script. */
function withoutSourceMap(script) {
  return script.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
}

/** Our own rules print each slide on a page of its own; reveal.js's would undo the layouts. */
function withoutPrintRules(css) {
  const start = css.indexOf('@media print{html:not(.print-pdf)');
  if (start < 0) return css;
  let depth = 0;
  for (let at = css.indexOf('{', start); at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return css.slice(0, start) + css.slice(at + 1);
  }
  throw new Error('reveal.css: the print rules do not end');
}

/** What a Content-Security-Policy calls each script. */
function hashesOf(scripts) {
  return Object.fromEntries(Object.entries(scripts).map(([path, script]) => [path, hashOf(script)]));
}

/** The words of a language for the deck and its speaker view; English ones where some are missing. */
function wordsIn(name) {
  const files = ['words', 'speaker/words'].flatMap(folder =>
    ['en.json', name].map(file => join(DECK, folder, file)),
  );
  const words = files.filter(path => existsSync(path)).map(path => JSON.parse(read(path)));
  return `${JSON.stringify(Object.assign({}, ...words), null, 2)}\n`;
}

function hashOf(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

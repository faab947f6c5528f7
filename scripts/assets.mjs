/**
 * Collects what decks carry with them: fonts, reveal.js, its themes and our own CSS and script.
 *
 *   fonts/…woff2, fonts/faces.json   an array of FontFace (src/model/artifact.ts)
 *   metrics/…bin                     the widths of their letters, for fitting
 *   print-fonts/…ttf                 whole fonts, for handouts
 *   reveal/reveal.{js,css}, reveal/notes.js
 *   deck/deck.css, deck/linear.css, deck/still.css, deck/pages.css, deck/deck.js,
 *   deck/scripts.json (hashes of all scripts, for the CSP)
 *   deck/words/…json                 what a deck says of itself, a language a file
 *   deck/live.js                     added to decks that lectern present serves
 *   deck/remote.js                   added to decks that lectern present --remote serves
 *   remote/remote.{js,css}           the remote on the phone
 *   site/index.js                    keeps the list of lectures up to date
 *   print/measure.js                 run in a deck by lectern check --measure
 *   print/pages.js                   run in the static page of slides before it is printed
 *   themes/<name>/theme.{json,css}   reveal.js's own themes on our layouts
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  'views',
  'languages',
];

/** Fills `outDir` (`lib/assets`). */
export async function collectAssets(outDir) {
  const scripts = {
    'reveal/reveal.js': withoutSourceMap(read(join(REVEAL, 'reveal.js'))),
    'reveal/notes.js': dressSpeakerView(read(join(REVEAL, 'plugin/notes.js'))),
    'deck/deck.js':
      minified('fit-slide.js') + minified('shrink.js') + minified('prints.js') + bundled('class/index.js', 'LecternClass') + minified('deck.js'),
  };
  const files = {
    ...scripts,
    'reveal/reveal.css': withoutPrintRules(read(join(REVEAL, 'reveal.css'))),
    'deck/deck.css': STYLES.map(name => minified(`styles/${name}.css`)).join(''),
    'deck/linear.css': minified('linear.css'),
    'deck/still.css': minified('still.css'),
    'deck/pages.css': minified('pages.css'),
    'deck/live.js': minified('live-panel.js') + minified('live.js'),
    'deck/remote.js': bundled('../remote/deck/index.js'),
    'remote/remote.js': bundled('../remote/phone/index.js'),
    'remote/remote.css': minified('../remote/remote.css'),
    'site/index.js': minified('../site/index.js'),
    'print/measure.js': minified('../print/measure.js'),
    'print/pages.js': minified('fit-slide.js') + minified('../print/pages.js'),
    'deck/scripts.json': JSON.stringify(hashesOf(scripts)),
  };
  for (const [path, contents] of Object.entries(files)) write(join(outDir, path), contents);
  cpSync(join(DECK, 'words'), join(outDir, 'deck/words'), { recursive: true });
  await collectThemes(join(REVEAL, 'theme'), join(outDir, 'themes'));
  await collectFonts(join(outDir, 'fonts'));
  await collectMetrics(outDir);
  collectPrintFonts(join(outDir, 'print-fonts'));
}

/** A file of ours as decks carry it: without comments and blanks, otherwise as it is. */
function minified(name) {
  const loader = name.endsWith('.css') ? 'css' : 'js';
  return transformSync(read(join(DECK, name)), { loader, minifyWhitespace: true, target: 'esnext' }).code;
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

const SPEAKER_CSS = `
			:root { color-scheme: light; }
			body { font-family: "Segoe UI", system-ui, sans-serif; color: #1b1f27; background: #f4f1ea; }
			#current-slide iframe, #upcoming-slide iframe { border: 1px solid #dcd7cc; background: #fcfbf8; box-sizing: border-box; }
			.overlay-element { background: rgba(252, 251, 248, 0.92); color: #5a6069; }
			.speaker-controls-time .label, .speaker-controls-pace .label, .speaker-controls-notes .label {
				color: #9a3324; font-weight: 600; letter-spacing: 0.08em; font-size: 13px; }
			.speaker-controls-time, .speaker-controls-pace { border-bottom-color: #dcd7cc; }
			.speaker-controls-time .timer, .speaker-controls-time .clock { font-variant-numeric: tabular-nums; }
			.speaker-controls-time .pacing.ahead { color: #5a6069; }
			.speaker-controls-time .pacing.on-track { color: #3d6246; }
			.speaker-controls-time .pacing.behind { color: #9a3324; }
			.speaker-controls-notes .value { line-height: 1.5; max-width: 38em; }
			.speaker-controls-notes .value p { margin: 0 0 0.6em; }
			#connection-status { background: #fcfbf8; color: #1b1f27; }
`;

/** The upcoming slide may be ready after the current one, which alone asked for the state so far. */
const APPEND_UPCOMING = "document.querySelector( '#upcoming-slide' ).appendChild( upcomingSlide );";
const ASK_AGAIN = `upcomingSlide.addEventListener( 'load', function() {
						setTimeout( function() {
							window.opener.postMessage( JSON.stringify({ namespace: 'reveal-notes', type: 'connected'} ), '*' );
						}, 250 );
					} );
					`;

/** The speaker view in our clothes, with the time of day as the lecturer's system writes it. */
function dressSpeakerView(script) {
  const changes = [
    ['\n\t\t</style>', `${SPEAKER_CSS}\n\t\t</style>`],
    ["toLocaleTimeString( 'en-US', { hour12: true, ", 'toLocaleTimeString( [], { '],
    [APPEND_UPCOMING, ASK_AGAIN + APPEND_UPCOMING],
  ];
  return changes.reduce((text, [from, to]) => replaceOnce(text, from, to), withoutSourceMap(script));
}

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`reveal.js has changed: expected one “${from.trim()}”`);
  return text.replace(from, () => to);
}

/** What a Content-Security-Policy calls each script, and the one in the speaker view. */
function hashesOf(scripts) {
  const hashes = Object.fromEntries(Object.entries(scripts).map(([path, script]) => [path, hashOf(script)]));
  return { ...hashes, 'speaker-view': hashOf(speakerScript(scripts['reveal/notes.js'])) };
}

/** The popup's script as the browser will see it: the template literal in the plugin, evaluated. */
function speakerScript(plugin) {
  const start = plugin.indexOf('<script>', plugin.indexOf('id="speaker-layout"')) + '<script>'.length;
  const end =
    plugin.indexOf('<\\/script>', start) < 0
      ? plugin.indexOf('</script>', start)
      : plugin.indexOf('<\\/script>', start);
  return new Function(`return \`${plugin.slice(start, end)}\``)();
}

function hashOf(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

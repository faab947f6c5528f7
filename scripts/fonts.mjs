/** The fonts of the decks: woff2 subsets, and the serif cut to the optical size that slides show it in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, 'node_modules/.cache/lectern-fonts');
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/**
 * Cuts of the variable serif. Its whole range of weights and optical sizes would cost 122 kB a style; a cut
 * costs 21 kB and is the one that the size on the slide asks for. Modified fonts must not bear a reserved
 * name, hence “Lectern Serif”.
 */
const SERIF_CUTS = [
  { weight: 600, style: 'normal', size: 48 },
  { weight: 400, style: 'normal', size: 60 },
  { weight: 400, style: 'italic', size: 40 },
  { weight: 300, style: 'normal', size: 60, text: '0123456789', subsets: ['latin'] },
];
const SANS_STYLES = [
  { weight: 400, style: 'normal' },
  { weight: 600, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'italic' },
];

/** Writes the fonts and `faces.json`, an array of FontFace. */
export async function collectFonts(outDir) {
  mkdirSync(outDir, { recursive: true });
  mkdirSync(CACHE, { recursive: true });
  const faces = [...(await serifFaces(outDir)), ...plainFaces(outDir)];
  writeFileSync(join(outDir, 'faces.json'), JSON.stringify(faces, null, 1));
}

async function serifFaces(outDir) {
  const folder = packageFolder('@fontsource-variable/source-serif-4');
  const ranges = rangesOf(folder);
  const faces = [];
  for (const cut of SERIF_CUTS) {
    for (const subset of cut.subsets ?? SUBSETS) {
      const file = `lectern-serif-${subset}-${cut.weight}-${cut.style}.woff2`;
      writeFileSync(join(outDir, file), await cutFont(folder, subset, cut));
      const unicodeRange = cut.text ? 'U+0030-0039' : ranges[subset];
      faces.push(faceOf('Lectern Serif', cut, unicodeRange, file));
    }
  }
  return faces;
}

async function cutFont(folder, subset, { weight, style, size, text }) {
  const version = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  const cached = join(
    CACHE,
    `serif-${version}-${subset}-${weight}-${style}-${size}${text ? '-digits' : ''}.woff2`,
  );
  if (existsSync(cached)) return readFileSync(cached);
  const source = readFileSync(join(folder, `files/source-serif-4-${subset}-opsz-${style}.woff2`));
  const cut = await subsetFont(source, text, {
    keepAllGlyphs: !text,
    targetFormat: 'woff2',
    variationAxes: { opsz: size, wght: weight },
  });
  writeFileSync(cached, cut);
  return cut;
}

function plainFaces(outDir) {
  const sans = SANS_STYLES.map(style => ['Source Sans 3', 'source-sans-3', style]);
  const mono = [['Source Code Pro', 'source-code-pro', { weight: 400, style: 'normal' }]];
  return [...sans, ...mono].flatMap(([family, name, style]) => {
    const folder = packageFolder(`@fontsource/${name}`);
    const ranges = rangesOf(folder);
    return [...SUBSETS, 'greek-ext'].flatMap(subset => {
      const file = `${name}-${subset}-${style.weight}-${style.style}.woff2`;
      if (!ranges[subset] || !existsSync(join(folder, 'files', file))) return [];
      writeFileSync(join(outDir, file), readFileSync(join(folder, 'files', file)));
      return [faceOf(family, style, ranges[subset], file)];
    });
  });
}

function faceOf(family, { weight, style }, unicodeRange, file) {
  return { family, style, weight: String(weight), unicodeRange, asset: `fonts/${file}` };
}

function packageFolder(name) {
  return join(ROOT, 'node_modules', name);
}

function rangesOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
}

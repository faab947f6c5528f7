/** The fonts of the decks: woff2 subsets, and the serif cut to the optical size that slides show it in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersOf, intersectRanges, subtractRanges } from './unicode-ranges.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, 'node_modules/.cache/lectern-fonts');

/** What a font is delivered in; `of` names the subset that it is cut from, when it is a part of one. */
const SUBSETS = [
  { name: 'latin' },
  /** The letters of Europe: a third of the next one, and mostly all that is needed of it. */
  { name: 'latin-europe', of: 'latin-ext', take: 'U+0100-017F,U+0218-021B,U+1E9E,U+2020,U+20AA-20AC' },
  { name: 'latin-ext', of: 'latin-ext', leave: 'U+0100-017F,U+0218-021B,U+1E9E,U+2020,U+20AA-20AC' },
  { name: 'greek' },
  { name: 'greek-ext' },
  { name: 'cyrillic' },
  { name: 'cyrillic-ext' },
  { name: 'vietnamese' },
];

/**
 * The whole range of weights and optical sizes of the variable serif would cost 122 kB a style; a cut costs
 * 21 kB and is the one that the size on the slide asks for. Changed fonts must not bear a reserved name,
 * hence “Lectern Serif” and “Lectern Sans”.
 */
const FAMILIES = [
  {
    family: 'Lectern Serif',
    file: 'lectern-serif',
    from: '@fontsource-variable/source-serif-4',
    source: (subset, { style }) => `source-serif-4-${subset}-opsz-${style}.woff2`,
    styles: [
      { weight: 600, style: 'normal', axes: { opsz: 48, wght: 600 } },
      { weight: 400, style: 'normal', axes: { opsz: 60, wght: 400 } },
      { weight: 400, style: 'italic', axes: { opsz: 40, wght: 400 } },
      { weight: 300, style: 'normal', axes: { opsz: 60, wght: 300 }, only: 'U+0030-0039' },
    ],
  },
  {
    family: 'Lectern Sans',
    file: 'lectern-sans',
    from: '@fontsource/source-sans-3',
    source: (subset, { weight, style }) => `source-sans-3-${subset}-${weight}-${style}.woff2`,
    styles: [
      { weight: 400, style: 'normal' },
      { weight: 600, style: 'normal' },
      { weight: 400, style: 'italic' },
      { weight: 600, style: 'italic' },
    ],
  },
  {
    family: 'Lectern Mono',
    file: 'lectern-mono',
    from: '@fontsource/source-code-pro',
    source: (subset, { weight, style }) => `source-code-pro-${subset}-${weight}-${style}.woff2`,
    styles: [{ weight: 400, style: 'normal' }],
  },
];

/** Writes the fonts and `faces.json`, an array of FontFace. */
export async function collectFonts(outDir) {
  mkdirSync(outDir, { recursive: true });
  mkdirSync(CACHE, { recursive: true });
  const faces = [];
  for (const family of FAMILIES) {
    const folder = join(ROOT, 'node_modules', family.from);
    const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
    for (const style of family.styles) {
      for (const subset of SUBSETS) {
        const face = await makeFace(outDir, family, style, subset, folder, ranges);
        if (face) faces.push(face);
      }
    }
  }
  writeFileSync(join(outDir, 'faces.json'), JSON.stringify(faces, null, 1));
}

async function makeFace(outDir, family, style, subset, folder, ranges) {
  const whole = ranges[subset.of ?? subset.name];
  const source = join(folder, 'files', family.source(subset.of ?? subset.name, style));
  if (!whole || !existsSync(source)) return undefined;
  const part = subset.take ? intersectRanges(whole, subset.take) : subtractRanges(whole, subset.leave ?? '');
  const unicodeRange = style.only ? intersectRanges(part, style.only) : part;
  if (!unicodeRange) return undefined;
  const file = `${family.file}-${subset.name}-${style.weight}-${style.style}.woff2`;
  const cut = unicodeRange !== whole || style.axes;
  writeFileSync(
    join(outDir, file),
    cut ? await cutFont(source, folder, file, style.axes, unicodeRange) : readFileSync(source),
  );
  return {
    family: family.family,
    style: style.style,
    weight: String(style.weight),
    unicodeRange,
    asset: `fonts/${file}`,
  };
}

/** A cut takes up to a second, and is the same each time. */
async function cutFont(source, folder, file, axes, unicodeRange) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const settings = `${version}-${Object.values(axes ?? {}).join('-')}-${unicodeRange.length}`;
  const cached = join(CACHE, `${settings}-${file}`);
  if (existsSync(cached)) return readFileSync(cached);
  const bytes = await subsetFont(readFileSync(source), charactersOf(unicodeRange), {
    targetFormat: 'woff2',
    ...(axes ? { variationAxes: axes } : {}),
  });
  writeFileSync(cached, bytes);
  return bytes;
}

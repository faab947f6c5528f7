/** The fonts of the decks: woff2 subsets, and the serif cut to the optical size that slides show it in. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { FAMILIES } from './font-families.mjs';
import { charactersOf, intersectRanges, subtractRanges } from './unicode-ranges.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, 'node_modules/.cache/lectern-fonts');

/** Writes the fonts and `faces.json`, an array of FontFace. */
export async function collectFonts(outDir) {
  mkdirSync(outDir, { recursive: true });
  mkdirSync(CACHE, { recursive: true });
  const faces = [];
  for (const family of FAMILIES) {
    const folder = join(ROOT, 'node_modules', family.from);
    const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
    for (const style of family.styles) {
      for (const subset of family.subsets) {
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
  const cutTo = async (name, range) => {
    const file = `${family.file}-${name}-${style.weight}-${style.style}.woff2`;
    const wishes = { axes: style.axes, features: family.features, unicodeRange: range };
    writeFileSync(join(outDir, file), await cutFont(source, folder, file, wishes));
    return { unicodeRange: range, asset: `fonts/${file}` };
  };
  const cuts = [];
  for (const { name, take } of style.only ? [] : (subset.cuts ?? []))
    cuts.push(await cutTo(`${subset.name}-${name}`, intersectRanges(unicodeRange, take)));
  return {
    family: family.family,
    style: style.style,
    weight: String(style.servesAs ?? style.weight),
    ...(await cutTo(subset.name, unicodeRange)),
    ...(cuts.length > 0 ? { cuts } : {}),
  };
}

/** A cut takes up to a second, and is the same each time. Slides show no size that hints are for. */
async function cutFont(source, folder, file, { axes, features, unicodeRange }) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const settings = createHash('sha256').update(JSON.stringify([version, axes, features, unicodeRange]));
  const cached = join(CACHE, `${settings.digest('hex').slice(0, 12)}-${file}`);
  if (existsSync(cached)) return readFileSync(cached);
  const bytes = await subsetFont(readFileSync(source), charactersOf(unicodeRange), {
    targetFormat: 'woff2',
    noHinting: true,
    ...(axes ? { variationAxes: axes } : {}),
    ...(features ? { keepFeatures: features } : {}),
  });
  writeFileSync(cached, bytes);
  return bytes;
}

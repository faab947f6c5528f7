/** The widths of the letters of all faces, for measuring text without a browser: `metrics/<family>-<weight>-<style>.bin`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import * as harfbuzz from 'harfbuzzjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, 'node_modules/.cache/lectern-metrics');

/** Writes the metrics of the faces in `fonts/faces.json` of the assets' folder. */
export async function collectMetrics(assets) {
  mkdirSync(CACHE, { recursive: true });
  mkdirSync(join(assets, 'metrics'), { recursive: true });
  const reader = bundleReader();
  const faces = JSON.parse(readFileSync(join(assets, 'fonts/faces.json'), 'utf8'));
  for (const [name, parts] of partsByFace(faces)) {
    const files = parts.map(({ asset, unicodeRange }) => ({
      bytes: readFileSync(join(assets, asset)),
      unicodeRange,
    }));
    writeFileSync(join(assets, 'metrics', `${name}.bin`), await cachedMetrics(name, files, reader));
  }
}

function partsByFace(faces) {
  const byFace = new Map();
  for (const face of faces) {
    const name = `${face.family.toLowerCase().replaceAll(' ', '-')}-${face.weight}-${face.style}`;
    byFace.set(name, [...(byFace.get(name) ?? []), face]);
  }
  return byFace;
}

/** Kerning of all pairs takes up to a second a face, and is the same each time. */
async function cachedMetrics(name, files, reader) {
  const hash = createHash('sha256').update(reader.hash);
  for (const { bytes, unicodeRange } of files) hash.update(bytes).update(unicodeRange);
  const cached = join(CACHE, `${name}-${hash.digest('hex').slice(0, 16)}.bin`);
  if (existsSync(cached)) return readFileSync(cached);
  const { metricsFromParts, packMetrics } = await import(reader.url);
  const parts = files.map(file => (SHAPED.test(file.unicodeRange) ? { ...file, shaper } : file));
  const packed = packMetrics(metricsFromParts(parts));
  writeFileSync(cached, packed);
  return packed;
}

/** Files with letters of Arabic or Devanagari, which join. */
const SHAPED = /U\+06|U\+09/i;

/** Draws text in a font, and tells its width and its glyphs that have one. */
function shaper(file) {
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(file.slice().buffer)));
  const buffer = new harfbuzz.Buffer();
  return text => {
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    const glyphs = buffer.getGlyphInfosAndPositions();
    const wide = glyphs.filter(({ xAdvance }) => xAdvance !== 0);
    return {
      width: wide.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
      glyphs: wide.map(({ codepoint }) => codepoint).join(' '),
    };
  };
}

/** The same reader of fonts that Lectern has for its authors' fonts, so that both measure alike. */
function bundleReader() {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['src/io/font-metrics.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const contents = outputFiles[0].contents;
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 16);
  const path = join(CACHE, `reader-${hash}.mjs`);
  if (!existsSync(path)) writeFileSync(path, contents);
  return { hash, url: pathToFileURL(path).href };
}

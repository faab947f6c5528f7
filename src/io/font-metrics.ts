import { metricsOfFonts, type OpenedMetrics } from '../fit/measure/text/metrics/metrics-of-fonts.ts';
import type { Shape } from '../fit/measure/text/metrics/shaped-widths.ts';
import { readUnicodeRange } from '../fit/measure/text/metrics/unicode-range.ts';
import { type OpenedFont, readFont } from '../fit/measure/text/opentype/read-font.ts';
import type { FontMetrics } from '../model/font-metrics.ts';
import { isWoff2, unwrapWoff2 } from './woff2.ts';

export { packMetrics } from '../fit/measure/text/metrics/pack-metrics.ts';

/** The metrics of a font file (TTF, OTF or WOFF2); undefined where it can't be read. */
export function metricsFromFont(bytes: Uint8Array): FontMetrics | undefined {
  const font = openFont(bytes);
  return font && metricsOfFonts([{ font, covers: () => true }]);
}

/** A file of a face, with the code points that CSS takes from it. */
export interface FontPart {
  readonly bytes: Uint8Array;
  readonly unicodeRange: string;
  /** Makes a shaper of the file, unpacked: scripts whose letters join are then measured as they are drawn. */
  readonly shaper?: (file: Uint8Array) => Shape;
}

/** The metrics of a face that CSS puts together from several files. Throws where one can't be read. */
export function metricsFromParts(parts: readonly FontPart[]): OpenedMetrics {
  return metricsOfFonts(
    parts.map(({ bytes, unicodeRange, shaper }) => {
      const file = isWoff2(bytes) ? unwrapWoff2(bytes) : bytes;
      const font = readFont(file);
      if (!font) throw new Error('A font file of a face is damaged.');
      const covers = readUnicodeRange(unicodeRange);
      return shaper ? { font, covers, shape: shaper(file) } : { font, covers };
    }),
  );
}

/** Damaged files are the author's, and no reason to stop. */
function openFont(bytes: Uint8Array): OpenedFont | undefined {
  try {
    return readFont(isWoff2(bytes) ? unwrapWoff2(bytes) : bytes);
  } catch {
    return undefined;
  }
}

import type { FontFace, Theme } from '../../../model/artifact.ts';
import type { FontMetrics } from '../../../model/font-metrics.ts';
import type { MeasuredFace } from './face-fonts.ts';
import { ESTIMATED } from './metrics/estimated-metrics.ts';
import { viewMetrics } from './metrics/view-metrics.ts';
import { createTextMeasure, type TextMeasure } from './text-measure.ts';

/** Where the metrics of faces come from. */
export interface MetricsSource {
  /** Bytes of an asset by its path; throws where there is none. */
  readonly asset: (path: string) => Uint8Array;
  /** Reads a font file of the author's own; without it, its widths are estimated. */
  readonly readFont?: (bytes: Uint8Array) => FontMetrics | undefined;
}

/**
 * The measure of a theme's text: by `metrics/<family>-<weight>-<style>.bin` for the faces that Lectern ships, by the
 * file itself for others, and where neither can be had by estimate, a little too wide.
 */
export function measureForTheme(theme: Theme, source: MetricsSource): TextMeasure {
  const faces = new Map(theme.faces.map(face => [metricsPath(face), face] as const));
  return createTextMeasure(
    [...faces].map(([path, face]) => measuredFace(face, path, source)),
    theme.tokens.fonts,
  );
}

function measuredFace(face: FontFace, path: string, source: MetricsSource): MeasuredFace {
  const [from = 400, to = from] = face.weight.split(' ').map(Number);
  return {
    family: face.family,
    weights: [from, to],
    italic: face.style === 'italic',
    load: () =>
      viewMetrics(bytesAt(path, source)) ?? source.readFont?.(bytesAt(face.asset, source)) ?? ESTIMATED,
  };
}

function metricsPath({ family, weight, style }: FontFace): string {
  return `metrics/${family.toLowerCase().replaceAll(' ', '-')}-${weight}-${style}.bin`;
}

function bytesAt(path: string, { asset }: MetricsSource): Uint8Array {
  try {
    return asset(path);
  } catch {
    return new Uint8Array();
  }
}

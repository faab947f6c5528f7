import type { FontMetrics } from '../../../../model/font-metrics.ts';
import { fallbackWidth } from '../fallback-width.ts';

/** Widths by kind of letter, for fonts of which nothing is known: a little wider than most. */
export const ESTIMATED: FontMetrics = {
  ascent: 0.97,
  descent: 0.27,
  advance: code => widthOf(code),
  kern: () => 0,
  ligatures: new Map(),
  joined: () => undefined,
  figure: code => widthOf(code),
};

function widthOf(code: number): number {
  if (code === 0x20 || code === 0xa0) return 0.26;
  if (code >= 0x30 && code <= 0x39) return 0.55;
  if (code >= 0x41 && code <= 0x5a) return WIDE_CAPITALS.has(code) ? 0.9 : 0.64;
  if (code < 0x80) return NARROW.has(code) ? 0.3 : WIDE_SMALL.has(code) ? 0.84 : 0.53;
  if (code < 0x370) return 0.56;
  if (code < 0x530) return 0.6;
  return fallbackWidth(code, false);
}

const NARROW = new Set(Array.from("!'(),./:;I[\\]`fijlrt|", letter => letter.charCodeAt(0)));
const WIDE_SMALL = new Set(Array.from('%@mw', letter => letter.charCodeAt(0)));
const WIDE_CAPITALS = new Set(Array.from('MW', letter => letter.charCodeAt(0)));

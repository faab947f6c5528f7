import type { Resources } from '../../model/artifact.ts';

export type Inflate = NonNullable<Resources['inflate']>;

/** More pixels than any drawing on a slide needs; to look at more would take longer than it is worth. */
const MOST_PIXELS = 4_000_000;

/** What a PNG says of itself at its start. */
interface Head {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  readonly kind: number;
  readonly isInterlaced: boolean;
}

/** A PNG in parts: its colours, the alpha of each, and its packed pixels. */
interface Parts {
  readonly palette: Uint8Array;
  readonly alphas: Uint8Array;
  readonly packed: Uint8Array;
}

const PALETTE = 3;
const GREY_WITH_ALPHA = 4;
const COLOUR_WITH_ALPHA = 6;

/**
 * The rows of a PNG that may have transparent pixels, four bytes a pixel: red, green, blue, alpha. A row is good until the
 * next is asked for. None where the PNG is opaque, damaged, interlaced or very large.
 */
export function* pngRows(bytes: Uint8Array, inflate: Inflate): Generator<Uint8Array> {
  const head = readHead(bytes);
  const parts = head && mayBeTransparent(head) ? readParts(bytes) : undefined;
  if (!head || !parts || (head.kind === PALETTE && parts.alphas.length === 0)) return;
  const samples = head.kind === COLOUR_WITH_ALPHA ? 4 : head.kind === GREY_WITH_ALPHA ? 2 : 1;
  const length = Math.ceil((head.width * samples * head.depth) / 8);
  const pixels = inflate(parts.packed, head.height * (length + 1));
  if (pixels?.length !== head.height * (length + 1)) return;
  const step = Math.max(1, (samples * head.depth) / 8);
  const isPlain = head.kind === COLOUR_WITH_ALPHA && head.depth === 8;
  const colours = new Uint8Array(isPlain ? 0 : 4 * head.width);
  for (let row = 0; row < head.height; row++) {
    unfilterRow(pixels, row * (length + 1), length, step);
    const samplesOfRow = pixels.subarray(row * (length + 1) + 1, (row + 1) * (length + 1));
    if (isPlain) yield samplesOfRow;
    else yield writeColours(samplesOfRow, head, parts, colours);
  }
}

function readHead(bytes: Uint8Array): Head | undefined {
  if (bytes.length < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return { width, height, depth: bytes[24] ?? 0, kind: bytes[25] ?? 0, isInterlaced: bytes[28] !== 0 };
}

function mayBeTransparent({ width, height, depth, kind, isInterlaced }: Head): boolean {
  if (isInterlaced || width * height > MOST_PIXELS) return false;
  if (kind === PALETTE) return [1, 2, 4, 8].includes(depth);
  return (kind === GREY_WITH_ALPHA || kind === COLOUR_WITH_ALPHA) && (depth === 8 || depth === 16);
}

function readParts(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    found.set(name, [...(found.get(name) ?? []), bytes.subarray(at + 8, end)]);
    at = end + 4;
  }
  const part = (name: string) => joined(found.get(name) ?? []);
  return { palette: part('PLTE'), alphas: part('tRNS'), packed: part('IDAT') };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Undoes in its place what a row was filtered by: its bytes are differences from those before and above them. */
function unfilterRow(pixels: Uint8Array, start: number, length: number, step: number): void {
  const filter = pixels[start] ?? 0;
  const first = start + 1;
  const up = start > 0 ? length + 1 : pixels.length;
  if (filter === 1)
    for (let at = first + step; at < first + length; at++)
      pixels[at] = byteAt(pixels, at) + byteAt(pixels, at - step);
  else if (filter === 2)
    for (let at = first; at < first + length; at++) pixels[at] = byteAt(pixels, at) + byteAt(pixels, at - up);
  else if (filter > 2)
    for (let at = first; at < first + length; at++) {
      const isFirst = at < first + step;
      const left = isFirst ? 0 : byteAt(pixels, at - step);
      const above = byteAt(pixels, at - up);
      const corner = isFirst ? 0 : byteAt(pixels, at - up - step);
      pixels[at] = byteAt(pixels, at) + (filter === 3 ? (left + above) >> 1 : nearest(left, above, corner));
    }
}

/** Nothing before the first row. */
function byteAt(pixels: Uint8Array, at: number): number {
  return at < 0 ? 0 : (pixels[at] ?? 0);
}

/** Of three neighbours the one that is nearest to where the first two lead from the third. */
function nearest(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function writeColours(
  row: Uint8Array,
  { width, depth, kind }: Head,
  parts: Parts,
  colours: Uint8Array,
): Uint8Array {
  const bytes = depth / 8;
  for (let pixel = 0; pixel < width; pixel++) {
    if (kind === PALETTE) writeFromPalette(sampleAt(row, pixel, depth), parts, colours, 4 * pixel);
    else if (kind === GREY_WITH_ALPHA) {
      colours.fill(row[2 * bytes * pixel] ?? 0, 4 * pixel, 4 * pixel + 3);
      colours[4 * pixel + 3] = row[2 * bytes * pixel + bytes] ?? 0;
    } else
      for (let sample = 0; sample < 4; sample++)
        colours[4 * pixel + sample] = row[bytes * (4 * pixel + sample)] ?? 0;
  }
  return colours;
}

function sampleAt(row: Uint8Array, pixel: number, depth: number): number {
  const bit = pixel * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

function writeFromPalette(index: number, { palette, alphas }: Parts, colours: Uint8Array, at: number): void {
  for (let sample = 0; sample < 3; sample++) colours[at + sample] = palette[3 * index + sample] ?? 0;
  colours[at + 3] = alphas[index] ?? 255;
}

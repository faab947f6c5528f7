import { inflateSync } from 'node:zlib';
import { convertIndexedToRgb, type DecodedPng, decode } from 'fast-png';
import type { Pixels } from '../model/artifact.ts';

/** More than any drawing on a slide needs; to look at more would take longer than it is worth. */
const MOST_PIXELS = 4_000_000;
/** No pixel takes more bytes, the mark before each row included. */
const MOST_BYTES = 9;
const SIGNATURE = 8;
/** What is before and behind the contents of a chunk: length and name, and a checksum. */
const AROUND = { before: 8, behind: 4 };
/** What pixels are made of. All else that may be in a picture is kept from the decoder. */
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** The pixels of a PNG that may have transparent ones; undefined where it has none, is damaged or very large. */
export function pngPixels(png: Uint8Array): Pixels | undefined {
  const chunks = chunksOf(png).filter(({ name }) => NEEDED.has(name));
  try {
    if (!staysSmall(chunks)) return undefined;
    return withAlpha(
      decode(Buffer.concat([png.subarray(0, SIGNATURE), ...chunks.map(chunk => chunk.whole)])),
    );
  } catch {
    return undefined;
  }
}

interface Chunk {
  readonly name: string;
  readonly whole: Uint8Array;
  readonly contents: Uint8Array;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at + AROUND.before + AROUND.behind <= png.length; ) {
    const from = at + AROUND.before;
    const to = from + view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, from));
    chunks.push({ name, whole: png.subarray(at, to + AROUND.behind), contents: png.subarray(from, to) });
    at = to + AROUND.behind;
  }
  return chunks;
}

/** The decoder unpacks all there is: a few kilobytes may hold gigabytes, whatever the head of the picture says. */
function staysSmall(chunks: readonly Chunk[]): boolean {
  const [head] = chunks;
  if (head?.name !== 'IHDR') return false;
  const view = new DataView(head.contents.buffer, head.contents.byteOffset, head.contents.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  if (width * height > MOST_PIXELS) return false;
  const packed = chunks.flatMap(({ name, contents }) => (name === 'IDAT' ? [contents] : []));
  inflateSync(Buffer.concat(packed), { maxOutputLength: MOST_BYTES * (width + 1) * (height + 1) });
  return true;
}

function withAlpha(png: DecodedPng): Pixels | undefined {
  const { width, height, palette, channels, depth } = png;
  if (palette) {
    const isOpaque = palette.every(colour => (colour[3] ?? OPAQUE) === OPAQUE);
    return isOpaque ? undefined : { width, height, colours: convertIndexedToRgb(png) };
  }
  const samples = depth === 16 ? Uint8Array.from(png.data, sample => sample >> 8) : png.data;
  if (channels === 4) return { width, height, colours: samples };
  if (channels !== 2) return undefined;
  const colours = new Uint8Array(4 * width * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    colours.fill(samples[2 * pixel] ?? 0, 4 * pixel, 4 * pixel + 3);
    colours[4 * pixel + 3] = samples[2 * pixel + 1] ?? OPAQUE;
  }
  return { width, height, colours };
}

const OPAQUE = 255;

export interface ImageSize {
  /** Both in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The size of a picture as its first bytes say it; undefined where they do not. */
export function imageSize(mediaType: string, bytes: Uint8Array): ImageSize | undefined {
  const size = READERS[mediaType]?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

type ReadSize = (bytes: Uint8Array, view: DataView) => ImageSize | undefined;

const READERS: Readonly<Record<string, ReadSize>> = {
  'image/png': (bytes, view) =>
    bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) },
  'image/gif': (bytes, view) =>
    bytes.length < 10 ? undefined : { width: view.getUint16(6, true), height: view.getUint16(8, true) },
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/svg+xml': svgSize,
};

/** Walks the segments to the one that begins the frame. */
function jpegSize(bytes: Uint8Array, view: DataView): ImageSize | undefined {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const beginsFrame =
      marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (beginsFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

function webpSize(bytes: Uint8Array, view: DataView): ImageSize | undefined {
  if (bytes.length < 30) return undefined;
  const kind = String.fromCharCode(...bytes.subarray(12, 16));
  if (kind === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

const SVG_TAG = /<svg\b[^>]*>/i;
const VIEW_BOX = /\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/i;
const WIDTH = /\swidth\s*=\s*["']\s*([\d.]+)(?:px)?\s*["']/i;
const HEIGHT = /\sheight\s*=\s*["']\s*([\d.]+)(?:px)?\s*["']/i;

function svgSize(bytes: Uint8Array): ImageSize | undefined {
  const tag = SVG_TAG.exec(new TextDecoder().decode(bytes.subarray(0, 4096)))?.[0] ?? '';
  const box = VIEW_BOX.exec(tag);
  const width = Number(WIDTH.exec(tag)?.[1] ?? box?.[1] ?? 0);
  const height = Number(HEIGHT.exec(tag)?.[1] ?? box?.[2] ?? 0);
  return { width: Math.round(width), height: Math.round(height) };
}

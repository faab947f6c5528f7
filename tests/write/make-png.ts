import { encode } from 'fast-png';

/** Red, green, blue, alpha. */
export type Pixel = readonly [number, number, number, number];

/** A PNG of 8 bits a sample. */
export function makePng(width: number, height: number, at: (x: number, y: number) => Pixel): Uint8Array {
  const pixels = Array.from({ length: width * height }, (_, place) =>
    at(place % width, Math.floor(place / width)),
  );
  return encode({ width, height, channels: 4, data: Uint8Array.from(pixels.flat()) });
}

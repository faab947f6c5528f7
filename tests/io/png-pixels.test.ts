import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { pngPixels } from '../../src/io/png-pixels.ts';

const coloursOf = (png: Uint8Array) => Array.from(pngPixels(png)?.colours ?? []);

describe('the pixels of a PNG', () => {
  it('are red, green, blue and alpha', () => {
    const data = Uint8Array.of(1, 2, 3, 0, 250, 251, 252, 255);
    expect(pngPixels(encode({ width: 1, height: 2, channels: 4, data }))).toMatchObject({
      width: 1,
      height: 2,
    });
    expect(coloursOf(encode({ width: 1, height: 2, channels: 4, data }))).toEqual([...data]);
  });

  it('are so in greys, in fine steps and by a palette', () => {
    const grey = { width: 2, height: 1, channels: 2, data: Uint8Array.of(7, 255, 9, 0) };
    expect(coloursOf(encode(grey))).toEqual([7, 7, 7, 255, 9, 9, 9, 0]);
    const fine = { width: 1, height: 1, channels: 4, depth: 16 as const };
    const data = Uint16Array.of(0x0102, 0x2030, 0xffff, 0x8000);
    expect(coloursOf(encode({ ...fine, data }))).toEqual([0x01, 0x20, 0xff, 0x80]);
    const palette = [
      [255, 255, 255, 0],
      [10, 10, 30, 255],
    ];
    const indexed = { width: 9, height: 1, channels: 1, depth: 1 as const, palette };
    const pixels = coloursOf(encode({ ...indexed, data: Uint8Array.of(0b00100100, 0b10000000) }));
    expect(pixels.filter((_, at) => at % 4 === 3)).toEqual([0, 0, 255, 0, 0, 255, 0, 0, 255]);
  });

  it('are not asked for where none is transparent', () => {
    expect(
      pngPixels(encode({ width: 1, height: 1, channels: 3, data: Uint8Array.of(1, 2, 3) })),
    ).toBeUndefined();
  });
});

describe('a PNG is left alone', () => {
  const whole = encode({ width: 8, height: 8, channels: 4, data: new Uint8Array(256) });

  it('where it is damaged', () => {
    for (let length = 0; length < whole.length - 12; length += 3)
      expect(pngPixels(whole.slice(0, length))).toBeUndefined();
    expect(pngPixels(new TextEncoder().encode('GIF89a, and no PNG at all'))).toBeUndefined();
  });

  it('where it is larger than any drawing', () => {
    const png = Uint8Array.from(whole);
    new DataView(png.buffer).setUint32(16, 1_000_000);
    expect(pngPixels(png)).toBeUndefined();
  });

  it('where it holds much more than its pixels', () => {
    const bomb = deflateSync(new Uint8Array(64_000_000));
    expect(pngPixels(withChunk(whole, 'IDAT', bomb))).toBeUndefined();
  });

  it('but for its pixels: a bomb in the colours of its camera is not opened', () => {
    const profile = Buffer.concat([
      Buffer.from('any\0\0', 'latin1'),
      deflateSync(new Uint8Array(64_000_000)),
    ]);
    const before = process.memoryUsage().arrayBuffers;
    expect(pngPixels(withChunk(whole, 'iCCP', profile))?.width).toBe(8);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16_000_000);
  });
});

/** A PNG with another chunk behind its head; one of the same kind is replaced. */
function withChunk(png: Uint8Array, name: string, contents: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), contents]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(contents.length);
  around.writeUInt32BE(crc32(named), 4);
  const chunk = Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
  const headEnd = 8 + 25;
  const rest = name === 'IDAT' ? png.subarray(png.length - 12) : png.subarray(headEnd);
  return Buffer.concat([png.subarray(0, headEnd), chunk, rest]);
}

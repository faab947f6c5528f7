import { deflateSync } from 'node:zlib';

/** Red, green, blue, alpha. */
export type Pixel = readonly [number, number, number, number];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG of 8 bits a sample, its rows filtered in the five ways in turn. Checksums are left out: nobody here asks. */
export function makePng(width: number, height: number, at: (x: number, y: number) => Pixel): Uint8Array {
  const rows: Uint8Array[] = [];
  let above = new Uint8Array(4 * width);
  for (let y = 0; y < height; y++) {
    const row = Uint8Array.from(Array.from({ length: width }, (_, x) => at(x, y)).flat());
    rows.push(Uint8Array.of(y % 5), filtered(row, above, y % 5));
    above = row;
  }
  return png(6, width, height, [['IDAT', deflateSync(Buffer.concat(rows))]]);
}

/** A PNG of four colours, two bits a pixel; `alphas` are those of the first colours. */
export function makeIndexedPng(
  colours: readonly Pixel[],
  rows: ReadonlyArray<readonly number[]>,
): Uint8Array {
  const packed = rows.map(row => {
    const bytes = new Uint8Array(1 + Math.ceil(row.length / 4));
    row.forEach((index, x) => {
      bytes[1 + (x >> 2)] = (bytes[1 + (x >> 2)] ?? 0) | (index << (6 - 2 * (x % 4)));
    });
    return bytes;
  });
  return png(3, rows[0]?.length ?? 0, rows.length, [
    ['PLTE', Uint8Array.from(colours.flatMap(colour => colour.slice(0, 3)))],
    ['tRNS', Uint8Array.from(colours.map(([, , , alpha]) => alpha))],
    ['IDAT', deflateSync(Buffer.concat(packed))],
  ]);
}

function png(
  kind: 3 | 6,
  width: number,
  height: number,
  parts: ReadonlyArray<readonly [string, Uint8Array]>,
): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([kind === 6 ? 8 : 2, kind, 0, 0, 0], 8);
  const chunks = [['IHDR', head] as const, ...parts, ['IEND', new Uint8Array()] as const];
  return Buffer.concat([Uint8Array.from(SIGNATURE), ...chunks.map(([name, data]) => chunk(name, data))]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}

function filtered(row: Uint8Array, above: Uint8Array, filter: number): Uint8Array {
  return row.map(
    (value, at) => value - predicted(filter, row[at - 4] ?? 0, above[at] ?? 0, above[at - 4] ?? 0),
  );
}

/** As the format has it: none, the pixel before, the one above, the mean of both, or the nearest of three. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter < 3) return [0, left, above][filter] ?? 0;
  if (filter === 3) return Math.floor((left + above) / 2);
  const guess = left + above - corner;
  const order = [left, above, corner];
  return order.toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
}

import type { OpenedMetrics } from './metrics-of-fonts.ts';
import { BLOCK, BLOCKS, HEAD, PACKED_VERSION, SECTIONS, type Section } from './packed-layout.ts';

/** Writes metrics down as `viewMetrics` takes them. Throws where a face is too rich for the format. */
export function packMetrics(metrics: OpenedMetrics, unitsPerEm = 1000): Uint8Array {
  const units = (ems: number) => Math.round(ems * unitsPerEm);
  const codes = metrics.codes.filter(code => code < 0x10000);
  const kerning = packKerning(metrics, codes, units);
  const sections: Record<Section, Packed> = {
    ...packPages(codes),
    advances: Uint16Array.from(codes, code => units(metrics.advance(code))),
    files: Uint8Array.from(codes, code => metrics.fileOf(code)),
    ...kerning,
    ligatures: packLigatures(metrics, units),
    joined: Uint16Array.from(
      codes.flatMap(code => {
        const widths = metrics.joined(code);
        if (!widths) return [];
        const { initial, medial, final, joinsNext } = widths;
        return [code, units(initial), units(medial), units(final), joinsNext ? 1 : 0];
      }),
    ),
    figures: packFigures(metrics, codes, units),
  };
  return assemble(sections, [PACKED_VERSION, unitsPerEm, units(metrics.ascent), units(metrics.descent)]);
}

type Packed = Uint8Array | Uint16Array | Int16Array | Int32Array;

function packPages(codes: readonly number[]): Pick<Record<Section, Packed>, 'pages' | 'entries'> {
  const pages = new Uint8Array(BLOCKS);
  const used = [...new Set(codes.map(code => Math.floor(code / BLOCK)))];
  if (used.length > 255) throw new RangeError(`A face has ${used.length} blocks of letters, more than 255.`);
  for (const [index, block] of used.entries()) pages[block] = index + 1;
  const entries = new Uint16Array((used.length + 1) * BLOCK);
  for (const [index, code] of codes.entries())
    entries[(pages[Math.floor(code / BLOCK)] ?? 0) * BLOCK + (code % BLOCK)] = index + 1;
  return { pages, entries };
}

type Kerning = Pick<Record<Section, Packed>, 'lefts' | 'rights' | 'matrices' | 'cells' | 'values'>;

/** Letters that kern alike share a class, so that a small matrix holds the kerning of each file. */
function packKerning(
  metrics: OpenedMetrics,
  codes: readonly number[],
  units: (ems: number) => number,
): Kerning {
  const [lefts, rights] = [new Uint8Array(codes.length), new Uint8Array(codes.length)];
  const matrices: number[] = [];
  const cells: number[] = [];
  const values = new Map<number, number>([[0, 0]]);
  const files = Math.max(0, ...codes.map(code => metrics.fileOf(code) + 1));
  for (let file = 0; file < files; file++) {
    const indices = codes.flatMap((code, index) => (metrics.fileOf(code) === file ? [index] : []));
    const table = indices.map(left =>
      indices.map(right => units(metrics.kern(codes[left] ?? 0, codes[right] ?? 0))),
    );
    const rows = classesOf(table, indices, lefts);
    const columns = classesOf(transpose(rows), indices, rights);
    matrices.push(cells.length, columns.length);
    for (const row of transpose(columns)) {
      for (const value of row) {
        if (!values.has(value)) values.set(value, values.size);
        cells.push(values.get(value) ?? 0);
      }
    }
  }
  if (values.size > 256) throw new RangeError(`A face has ${values.size} values of kerning, more than 256.`);
  return {
    lefts,
    rights,
    matrices: Int32Array.from(matrices),
    cells: Uint8Array.from(cells),
    values: Int16Array.from(values.keys()),
  };
}

/** The distinct rows of a table; `classes` is told which row each entry has. */
function classesOf(table: readonly number[][], indices: readonly number[], classes: Uint8Array): number[][] {
  const known = new Map<string, number>();
  const distinct: number[][] = [];
  for (const [row, values] of table.entries()) {
    const key = values.join();
    if (!known.has(key)) known.set(key, distinct.push(values) - 1);
    classes[indices[row] ?? 0] = known.get(key) ?? 0;
  }
  if (distinct.length > 256)
    throw new RangeError(`A face has ${distinct.length} classes of kerning, more than 256.`);
  return distinct;
}

function transpose(table: readonly number[][]): number[][] {
  return (table[0] ?? []).map((_, column) => table.map(row => row[column] ?? 0));
}

function packLigatures(metrics: OpenedMetrics, units: (ems: number) => number): Int16Array | Uint16Array {
  const numbers = [...metrics.ligatures].flatMap(([first, list]) =>
    list.flatMap(({ rest, change, required }) => {
      const codes = [first, ...rest];
      if (codes.length > 3 || codes.some(code => code >= 0x10000)) return [];
      return [first, rest[0] ?? 0, rest[1] ?? 0, units(change) & 0xffff, required ? 1 : 0];
    }),
  );
  return Uint16Array.from(numbers);
}

function packFigures(metrics: OpenedMetrics, codes: readonly number[], units: (ems: number) => number) {
  const numbers = codes.flatMap(code => {
    const widths = (['lining', 'tabular', 'lining-tabular'] as const).map(style =>
      units(metrics.figure(code, style)),
    );
    return widths.every(width => width === units(metrics.advance(code))) ? [] : [code, ...widths];
  });
  return Uint16Array.from(numbers);
}

function assemble(sections: Readonly<Record<Section, Packed>>, head: readonly number[]): Uint8Array {
  const numbers = [...head];
  let at = 4 * (HEAD.sections + 2 * SECTIONS.length);
  for (const name of SECTIONS) {
    numbers.push(at, sections[name].length);
    at += Math.ceil(sections[name].byteLength / 4) * 4;
  }
  const file = new Uint8Array(at);
  file.set(bytesOf(Int32Array.from(numbers)));
  for (const [index, name] of SECTIONS.entries())
    file.set(bytesOf(sections[name]), numbers[HEAD.sections + 2 * index] ?? 0);
  return file;
}

function bytesOf(array: Packed): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

import type { Figures, FontMetrics, JoinedWidths, LigatureWidth } from '../../../../model/font-metrics.ts';
import { HEAD, PACKED_VERSION, SECTIONS, type Section } from './packed-layout.ts';

/** Metrics as `packMetrics` wrote them; nothing is read before it is asked for. Undefined for other bytes. */
export function viewMetrics(bytes: Uint8Array): FontMetrics | undefined {
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (file.byteLength < 4 * (HEAD.sections + 2 * SECTIONS.length)) return undefined;
  const head = new Int32Array(file.buffer, file.byteOffset, HEAD.sections + 2 * SECTIONS.length);
  if (head[HEAD.version] !== PACKED_VERSION) return undefined;
  const em = head[HEAD.unitsPerEm] ?? 1000;
  const view = sectionsOf(file, head);
  const pages = view('pages', Uint8Array);
  const entries = view('entries', Uint16Array);
  const advances = view('advances', Uint16Array);
  const entryOf = (code: number) =>
    code < 0x10000 ? (entries[((pages[code >> 6] ?? 0) << 6) | (code & 63)] ?? 0) - 1 : -1;
  const advance = (code: number) => {
    const entry = entryOf(code);
    return entry < 0 ? -1 : (advances[entry] ?? 0) / em;
  };
  const figures = lazily(() => figuresOf(view('figures', Uint16Array), em));
  const joined = lazily(() => joinedOf(view('joined', Uint16Array), em));
  return {
    ascent: (head[HEAD.ascent] ?? 0) / em,
    descent: (head[HEAD.descent] ?? 0) / em,
    advance,
    kern: kerningOf(view, entryOf, em),
    ligatures: ligaturesOf(view('ligatures', Uint16Array), em),
    joined: code => joined().get(code),
    figure: (code, style) => figures().get(code)?.[style] ?? advance(code),
  };
}

type Sections = <T>(name: Section, type: new (buffer: ArrayBufferLike, at: number, length: number) => T) => T;

function sectionsOf(file: Uint8Array, head: Int32Array): Sections {
  return (name, type) => {
    const index = HEAD.sections + 2 * SECTIONS.indexOf(name);
    return new type(file.buffer, file.byteOffset + (head[index] ?? 0), head[index + 1] ?? 0);
  };
}

function kerningOf(view: Sections, entryOf: (code: number) => number, em: number): FontMetrics['kern'] {
  const files = view('files', Uint8Array);
  const lefts = view('lefts', Uint8Array);
  const rights = view('rights', Uint8Array);
  const matrices = view('matrices', Int32Array);
  const cells = view('cells', Uint8Array);
  const values = view('values', Int16Array);
  return (left, right) => {
    const a = entryOf(left);
    const b = entryOf(right);
    if (a < 0 || b < 0) return 0;
    const file = files[a] ?? 0;
    if (file !== files[b]) return 0;
    const row = (matrices[2 * file] ?? 0) + (lefts[a] ?? 0) * (matrices[2 * file + 1] ?? 0);
    return (values[cells[row + (rights[b] ?? 0)] ?? 0] ?? 0) / em;
  };
}

function ligaturesOf(numbers: Uint16Array, em: number): ReadonlyMap<number, readonly LigatureWidth[]> {
  const found = new Map<number, LigatureWidth[]>();
  for (let at = 0; at < numbers.length; at += 5) {
    const [first = 0, second = 0, third = 0, change = 0, required = 0] = numbers.subarray(at, at + 5);
    const list = found.get(first) ?? [];
    list.push({
      rest: third === 0 ? [second] : [second, third],
      change: ((change << 16) >> 16) / em,
      required: required === 1,
    });
    found.set(first, list);
  }
  return found;
}

function joinedOf(numbers: Uint16Array, em: number): ReadonlyMap<number, JoinedWidths> {
  const found = new Map<number, JoinedWidths>();
  for (let at = 0; at < numbers.length; at += 5) {
    const [code = 0, initial = 0, medial = 0, final = 0, joinsNext = 0] = numbers.subarray(at, at + 5);
    found.set(code, {
      initial: initial / em,
      medial: medial / em,
      final: final / em,
      joinsNext: joinsNext === 1,
    });
  }
  return found;
}

function figuresOf(numbers: Uint16Array, em: number): ReadonlyMap<number, Partial<Record<Figures, number>>> {
  const found = new Map<number, Partial<Record<Figures, number>>>();
  for (let at = 0; at < numbers.length; at += 4) {
    const [code = 0, lining = 0, tabular = 0, both = 0] = numbers.subarray(at, at + 4);
    found.set(code, { lining: lining / em, tabular: tabular / em, 'lining-tabular': both / em });
  }
  return found;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The tables of an OpenType file by their tags. */
export type FontTables = ReadonlyMap<string, DataView>;

/** The tables of a TrueType or OpenType file; of a collection, those of its first font. Empty for other bytes. */
export function readTables(bytes: Uint8Array): FontTables {
  const view = viewOf(bytes);
  if (view.byteLength < 12) return new Map();
  const start = view.getUint32(0) === COLLECTION ? view.getUint32(12) : 0;
  if (!SIGNATURES.has(view.getUint32(start))) return new Map();
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(start + 4); index++) {
    const record = start + 12 + 16 * index;
    const offset = view.getUint32(record + 8);
    const length = Math.min(view.getUint32(record + 12), view.byteLength - offset);
    if (length > 0)
      tables.set(tagAt(view, record), new DataView(view.buffer, view.byteOffset + offset, length));
  }
  return tables;
}

/** A view over bytes, wherever in their buffer they stand. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Four letters, for example `GPOS`. */
export function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map(index => view.getUint8(offset + index)));
}

/** The part of a table from an offset on. */
export function from(view: DataView, offset: number): DataView {
  return new DataView(view.buffer, view.byteOffset + offset, view.byteLength - offset);
}

const COLLECTION = 0x74746366;
/** TrueType outlines, PostScript outlines, and Apple's older mark. */
const SIGNATURES = new Set([0x00010000, 0x4f54544f, 0x74727565]);

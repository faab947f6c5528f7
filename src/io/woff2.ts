import { brotliDecompressSync } from 'node:zlib';
import { viewOf } from '../fit/measure/text/opentype/tables.ts';

/** True for a font in the format that decks embed. */
export function isWoff2(bytes: Uint8Array): boolean {
  return bytes.length > HEADER && viewOf(bytes).getUint32(0) === WOFF2;
}

/**
 * The tables of a WOFF2 font as an OpenType file, without its outlines: these would have to be put together
 * again, and nothing that measures text reads them. Throws where the file is damaged.
 */
export function unwrapWoff2(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const { tables, end } = readDirectory(view);
  const packed = bytes.subarray(end, end + view.getUint32(20));
  const total = tables.reduce((sum, { stored }) => sum + stored, 0);
  const data = brotliDecompressSync(packed, { maxOutputLength: Math.max(total, 1) });
  let at = 0;
  const kept = tables.flatMap(({ tag, stored, transformed }) => {
    const contents = data.subarray(at, at + stored);
    at += stored;
    if (OUTLINES.has(tag)) return [];
    return { tag, contents: transformed ? contents.subarray(1) : contents };
  });
  return assemble(kept);
}

const WOFF2 = 0x774f4632;
const HEADER = 48;
const OUTLINES = new Set(['glyf', 'loca']);

interface Entry {
  readonly tag: string;
  /** Bytes before compression. */
  readonly stored: number;
  /** Written in a form of its own; of `hmtx`, the advances follow after one byte of flags. */
  readonly transformed: boolean;
}

function readDirectory(view: DataView): { tables: Entry[]; end: number } {
  let at = HEADER;
  const number = () => {
    let value = 0;
    for (let count = 0; count < 5; count++) {
      const byte = view.getUint8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    throw new RangeError('A number in the font is too long.');
  };
  const tables = Array.from({ length: view.getUint16(12) }, () => {
    const flags = view.getUint8(at++);
    const known = KNOWN[flags & 63];
    const tag = known ?? String.fromCharCode(...[0, 1, 2, 3].map(index => view.getUint8(at + index)));
    if (known === undefined) at += 4;
    const length = number();
    const version = flags >> 6;
    const transformed = OUTLINES.has(tag) ? version === 0 : version !== 0;
    return { tag, stored: transformed ? number() : length, transformed };
  });
  return { tables, end: at };
}

/** The tags that the format writes as a number. */
const KNOWN: readonly string[] =
  (
    'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT ' +
    'VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar ' +
    'fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
  )
    .match(/.{4} ?/g)
    ?.map(tag => tag.slice(0, 4)) ?? [];

function assemble(tables: ReadonlyArray<{ tag: string; contents: Uint8Array }>): Uint8Array {
  const directory = 12 + 16 * tables.length;
  const file = new Uint8Array(directory + tables.reduce((sum, { contents }) => sum + contents.length, 0));
  const view = viewOf(file);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  let at = directory;
  for (const [index, { tag, contents }] of tables.entries()) {
    const record = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) view.setUint8(record + letter, tag.charCodeAt(letter));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, contents.length);
    file.set(contents, at);
    at += contents.length;
  }
  return file;
}

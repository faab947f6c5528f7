/** What of a PDF can be looked up, as Chromium writes them: a table of objects, none of them packed. */
export interface PdfObjects {
  /** The text of an object between `obj` and `endobj`; undefined where there is none that is text. */
  readonly text: (reference: number) => string | undefined;
  readonly start: (reference: number) => number | undefined;
  readonly size: number;
  readonly root: number;
  readonly info: number;
  /** Where the table of objects stands. */
  readonly table: number;
}

/** Reads the table at the end of a PDF; undefined where it has another form. */
export function readObjects(pdf: Buffer): PdfObjects | undefined {
  const end = pdf.subarray(-TRAILER).toString('latin1');
  const trailer = end.slice(end.lastIndexOf('trailer'));
  const [size, root, info, table] = [SIZE, ROOT, INFO, START].map(pattern => numberIn(trailer, pattern));
  if (size === undefined || root === undefined || info === undefined || table === undefined) return undefined;
  const [head = ''] = TABLE.exec(pdf.subarray(table, table + 40).toString('latin1')) ?? [];
  if (head === '') return undefined;
  const start = (reference: number) => {
    const at = table + head.length + reference * ENTRY;
    const offset = Number(pdf.subarray(at, at + 10).toString('latin1'));
    return Number.isInteger(offset) && offset > 0 && reference < size ? offset : undefined;
  };
  const text = (reference: number) => {
    const from = start(reference);
    const to = from === undefined ? -1 : pdf.indexOf('endobj', from);
    return to < 0 ? undefined : pdf.subarray(from, to).toString('latin1').replace(OBJECT_HEAD, '');
  };
  return { text, start, size, root, info, table };
}

/** Bytes at the end that hold the trailer. */
const TRAILER = 1024;
const SIZE = /\/Size (\d+)/;
const ROOT = /\/Root (\d+) 0 R/;
const INFO = /\/Info (\d+) 0 R/;
const START = /startxref\s+(\d+)/;
const TABLE = /^xref\n0 \d+\n/;
/** Bytes of a line of the table. */
const ENTRY = 20;
const OBJECT_HEAD = /^\d+ 0 obj\s*/;

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

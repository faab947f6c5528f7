/** What of a PDF can be looked up, as Chromium and Typst write them: a table of objects, none of them packed. */
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

/** Reads the table at the end of a PDF, and those that it goes on from; undefined where one has another form. */
export function readObjects(pdf: Buffer): PdfObjects | undefined {
  const end = pdf.subarray(-TRAILER).toString('latin1');
  const trailer = end.slice(end.lastIndexOf('trailer'));
  const [size, root, info, table] = [SIZE, ROOT, INFO, START].map(pattern => numberIn(trailer, pattern));
  if (size === undefined || root === undefined || info === undefined || table === undefined) return undefined;
  const start = startsIn(pdf, table);
  if (!start) return undefined;
  const text = (reference: number) => {
    const from = start(reference);
    const to = from === undefined ? -1 : pdf.indexOf('endobj', from);
    return to < 0 ? undefined : pdf.subarray(from, to).toString('latin1').replace(OBJECT_HEAD, '');
  };
  return { text, start, size, root, info, table };
}

/** Where objects begin, by the table at a place: one of all objects, or one of some that were appended. */
function startsIn(pdf: Buffer, table: number): PdfObjects['start'] | undefined {
  const [head, count] = TABLE.exec(pdf.subarray(table, table + 40).toString('latin1')) ?? [];
  if (head === undefined) return startsOfAppended(pdf, table);
  return reference => {
    const at = table + head.length + reference * ENTRY;
    const offset = Number(pdf.subarray(at, at + 10).toString('latin1'));
    return Number.isInteger(offset) && offset > 0 && reference < Number(count) ? offset : undefined;
  };
}

function startsOfAppended(pdf: Buffer, table: number): PdfObjects['start'] | undefined {
  const text = pdf.subarray(table).toString('latin1');
  const previous = numberIn(text, PREVIOUS);
  const before = previous === undefined || previous >= table ? undefined : startsIn(pdf, previous);
  if (!before) return undefined;
  const appended = [...text.matchAll(APPENDED)].map(
    ([, reference, at]) => [Number(reference), Number(at)] as const,
  );
  const starts = new Map(appended);
  return reference => starts.get(reference) ?? before(reference);
}

/** Bytes at the end that hold the trailer. */
const TRAILER = 1024;
const SIZE = /\/Size (\d+)/;
const ROOT = /\/Root (\d+) 0 R/;
const INFO = /\/Info (\d+) 0 R/;
const START = /startxref\s+(\d+)/;
const PREVIOUS = /\/Prev (\d+)/;
const APPENDED = /^(\d+) 1\n(\d{10}) \d{5} n/gm;
const TABLE = /^xref\n0 (\d+)\n/;
/** Bytes of a line of the table. */
const ENTRY = 20;
const OBJECT_HEAD = /^\d+ 0 obj\s*/;

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

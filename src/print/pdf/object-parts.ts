import type { PdfObjects } from './read-objects.ts';

/** An object of a PDF as it stands in the file: its dictionary as text, and the bytes of a stream as they are. */
export interface ObjectParts {
  readonly reference: number;
  /** All between `obj` and either the bytes of the stream or `endobj`. */
  readonly text: string;
  /** From the bytes of the stream on, or from `endobj` on. */
  readonly rest: Buffer;
}

/** All objects of a PDF in the order of their numbers. */
export function objectParts(pdf: Buffer, objects: PdfObjects): ObjectParts[] {
  const numbers = Array.from({ length: objects.size }, (_, reference) => reference);
  const starts = numbers.flatMap(reference => {
    const start = objects.start(reference);
    return start === undefined ? [] : [{ reference, start }];
  });
  const inFile = [...starts].sort((a, b) => a.start - b.start);
  const ends = new Map(
    inFile.map(({ reference }, at) => [reference, inFile[at + 1]?.start ?? objects.table]),
  );
  return starts.map(({ reference, start }) => partsOf(reference, pdf.subarray(start, ends.get(reference))));
}

const STREAM = Buffer.from('>> stream\n', 'latin1');
const END = Buffer.from('endobj', 'latin1');

function partsOf(reference: number, bytes: Buffer): ObjectParts {
  const from = bytes.indexOf('obj') + 'obj\n'.length;
  const stream = bytes.indexOf(STREAM);
  const to = stream < 0 ? bytes.lastIndexOf(END) : stream + STREAM.length;
  return { reference, text: bytes.subarray(from, to).toString('latin1'), rest: bytes.subarray(to) };
}

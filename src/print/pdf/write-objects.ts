import type { ObjectParts } from './object-parts.ts';

const HEAD = Buffer.from('%PDF-1.4\n%\xd3\xeb\xe9\xe1\n', 'latin1');

/** A PDF of objects, with the table of where they stand. `info` and `root` are numbers of objects. */
export function writeObjects(
  objects: readonly ObjectParts[],
  { root, info }: { readonly root: number; readonly info: number },
): Buffer {
  const pieces: Buffer[] = [HEAD];
  const starts = new Map<number, number>();
  let at = HEAD.length;
  for (const { reference, text, rest } of objects) {
    const head = Buffer.from(`${reference} 0 obj\n${text}`, 'latin1');
    starts.set(reference, at);
    pieces.push(head, rest);
    at += head.length + rest.length;
  }
  const size = Math.max(...starts.keys()) + 1;
  const entries = Array.from({ length: size - 1 }, (_, index) => entryOf(starts.get(index + 1)));
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  pieces.push(Buffer.from(table + trailer, 'latin1'));
  return Buffer.concat(pieces);
}

function entryOf(start: number | undefined): string {
  return start === undefined ? '0000000000 00000 f \n' : `${String(start).padStart(10, '0')} 00000 n \n`;
}

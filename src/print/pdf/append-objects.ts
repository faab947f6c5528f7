import type { PdfObjects } from './read-objects.ts';

/** An object of a PDF: its number and its text. */
export interface NewObject {
  readonly reference: number;
  readonly text: string;
}

/** A PDF with objects more, or other ones instead of its own, as the format wants it: behind what is there. */
export function appendObjects(pdf: Buffer, objects: PdfObjects, added: readonly NewObject[]): Buffer {
  const inOrder = [...added].sort((a, b) => a.reference - b.reference);
  const parts: string[] = [];
  const entries: string[] = [];
  let at = pdf.length;
  for (const { reference, text } of inOrder) {
    const object = `${reference} 0 obj\n${text}\nendobj\n`;
    entries.push(`${reference} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(object);
    at += object.length;
  }
  const size = Math.max(objects.size, ...inOrder.map(({ reference }) => reference + 1));
  const trailer = `<</Size ${size}\n/Root ${objects.root} 0 R\n/Info ${objects.info} 0 R\n/Prev ${objects.table}>>`;
  parts.push(`xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`);
  return Buffer.concat([pdf, Buffer.from(parts.join(''), 'latin1')]);
}

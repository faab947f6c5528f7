import type { Bookmark } from '../../model/print-job.ts';
import type { NewObject } from './append-objects.ts';
import { pdfText } from './pdf-text.ts';

/**
 * The outline of a PDF as its objects, the first of them its root; numbers from `first` on are free. `pageOf` gives the
 * object of the first page of a slide; bookmarks that lead nowhere are left out with all below them.
 */
export function outlineObjects(
  bookmarks: readonly Bookmark[],
  pageOf: (slide: number) => number | undefined,
  first: number,
): NewObject[] {
  const objects: NewObject[] = [];
  let next = first + 1;
  const add = (entries: readonly Bookmark[], parent: number): string => {
    const known = entries.filter(({ number }) => pageOf(number) !== undefined);
    const references = known.map(() => next++);
    known.forEach(({ title, number, children }, at) => {
      const before = references[at - 1];
      const after = references[at + 1];
      const reference = references[at] ?? 0;
      const own = [
        `<</Title ${pdfText(title)}`,
        `/Parent ${parent} 0 R`,
        `/Dest [${pageOf(number)} 0 R /Fit]`,
        ...(before ? [`/Prev ${before} 0 R`] : []),
        ...(after ? [`/Next ${after} 0 R`] : []),
      ].join('\n');
      objects.push({ reference, text: `${own}${add(children, reference)}>>` });
    });
    const last = references.at(-1);
    return last ? `\n/First ${references[0]} 0 R\n/Last ${last} 0 R\n/Count ${known.length}` : '';
  };
  const ends = add(bookmarks, first);
  return [{ reference: first, text: `<</Type /Outlines${ends}>>` }, ...objects];
}

import type { PartView, PassageView } from './sheet-view.ts';

/** Lets no heading stand alone at the foot of a page. */
export function keepHeadings(parts: readonly PartView[]): PartView[] {
  return mayBreakAtLast(keptWithNext(parts));
}

/**
 * A heading with nothing below it stays with what follows. Of a long run of them, which is a list of titles, only the
 * first and the last do: else all would go to the next page.
 */
function keptWithNext(parts: readonly PartView[]): PartView[] {
  const all = parts.flatMap(({ passages }) => passages);
  const kept = new Set(
    all.filter((passage, at) => !isBare(passage) || (at < all.length - 1 && opensOrEndsRun(all, at))),
  );
  const keep = (passage: PassageView) => (kept.has(passage) ? { ...passage, staysTyp: 'true' } : passage);
  return parts.map(part => ({ ...part, passages: part.passages.map(keep) }));
}

function isBare({ staysTyp }: PassageView): boolean {
  return staysTyp === 'false';
}

/** So many at the beginning of a run, and at its end. */
const FIRST = 2;
const LAST = 3;

function opensOrEndsRun(all: readonly PassageView[], at: number): boolean {
  const before = all.slice(Math.max(at - FIRST, 0), at);
  const after = all.slice(at, at + LAST + 1);
  return before.length < FIRST || !before.every(isBare) || after.length <= LAST || !after.every(isBare);
}

/** Where the last heading is the first below that of its part, both may begin the page. */
function mayBreakAtLast(parts: readonly PartView[]): PartView[] {
  return parts.map((part, index) => {
    if (index < parts.length - 1) return part;
    const at = part.passages.findLastIndex(({ headingTyp }) => headingTyp !== undefined);
    if (at <= 0 && part.headingTyp !== undefined) return { ...part, mayBreak: true };
    const passages = part.passages.map((passage, place) =>
      place === at ? { ...passage, mayBreak: true } : passage,
    );
    return { ...part, passages };
  });
}

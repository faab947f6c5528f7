import type { PartView, PassageView } from './sheet-view.ts';

/** Lets no heading stand alone at the foot of a page. */
export function keepHeadings(parts: readonly PartView[]): PartView[] {
  return mayBreakAtLast(keptWithNext(parts));
}

/**
 * A heading with nothing below it stays with what follows, unless that is one too: of a list of titles, all would go to
 * the next page.
 */
function keptWithNext(parts: readonly PartView[]): PartView[] {
  const all = parts.flatMap(({ passages }) => passages);
  const following = new Map(all.map((passage, at) => [passage, all[at + 1]]));
  const kept = (passage: PassageView) =>
    following.get(passage)?.staysTyp === 'true' ? { ...passage, staysTyp: 'true' } : passage;
  return parts.map(part => ({ ...part, passages: part.passages.map(kept) }));
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

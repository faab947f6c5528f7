import { type Deck, type Slide, slidesOf } from '../../model/deck.ts';

/** The slides on the screen that one slide became when it was fitted. */
export type ShownAs = (slide: Slide) => readonly Slide[];

/** Finds the slides on the screen for those before fitting: parts of one subject share what is before `~` in their ids. */
export function shownAs(composed: Deck, fitted: Deck): ShownAs {
  const before = byBase(slidesOf(composed));
  const after = byBase(slidesOf(fitted));
  const shown = new Map<Slide, Slide[]>();
  for (const [base, slides] of after) {
    const subjects = before.get(base) ?? [];
    for (const slide of slides) {
      const subject = subjects.findLast(one => one.place.start.line <= slide.place.start.line) ?? subjects[0];
      if (subject) shown.set(subject, [...(shown.get(subject) ?? []), slide]);
    }
  }
  return slide => shown.get(slide) ?? [];
}

function byBase(slides: readonly Slide[]): Map<string, Slide[]> {
  const groups = new Map<string, Slide[]>();
  for (const slide of slides) {
    const base = slide.id.replace(PART, '');
    groups.set(base, [...(groups.get(base) ?? []), slide]);
  }
  return groups;
}

const PART = /~\d+$/;

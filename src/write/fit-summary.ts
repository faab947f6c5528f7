import { type Deck, slidesOf } from '../model/deck.ts';

/** The slides of a lecture and what was done to them, in a line: `12 slides, 2 sections: 1 split in 2, 3 timeline`. */
export function fitSummary(deck: Deck): string {
  const slides = slidesOf(deck);
  const sections = deck.sections.filter(section => section.title).length;
  const counts = new Map<string, number>();
  for (const { fit, part } of slides) {
    const reasons = part && part.index > 1 ? [] : (fit?.reasons ?? []);
    for (const reason of new Set(reasons.map(headOf))) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const done = [...counts].map(([reason, number]) => `${number} ${reason}`).join(', ');
  const of = [count(slides.length, 'slide'), ...(sections > 0 ? [count(sections, 'section')] : [])].join(
    ', ',
  );
  return done ? `${of}: ${done}` : of;
}

/** What was done, without why: “split in 2: too much for one slide”. */
function headOf(reason: string): string {
  return reason.split(':')[0] ?? reason;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

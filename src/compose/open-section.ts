import { joinPlaces, type Place } from '../model/place.ts';
import type { SlideDraft } from './draft.ts';
import { isLaid, type Laid } from './laid.ts';

/** A section slide lists what follows up to this many titles; more would be a wall. */
const MOST_LISTED = 8;

/** The parts of a section with a slide before them that names it and what it holds. */
export function openSection(laid: Laid, topics: readonly Laid[]): Array<SlideDraft | Laid> {
  const own = laid.path.at(-1) ?? '';
  const opening: SlideDraft = {
    ...laid.said,
    body: [],
    path: laid.path,
    title: laid.topic.title ?? [],
    layout: 'section',
    attributes: laid.topic.attributes,
    place: placeOfOpening(laid),
    leadsTo: topics.length > MOST_LISTED ? [] : topics.map(targetOf),
  };
  return [opening, ...laid.parts.map(part => (isLaid(part) ? part : { ...part, path: [...laid.path, own] }))];
}

function targetOf(laid: Laid): { title: SlideDraft['title']; path: readonly string[] } {
  return { title: laid.topic.title ?? [], path: laid.path };
}

/** The line of the heading, and what is said to it. */
function placeOfOpening({ topic, said }: Laid): Place {
  const heading = { start: topic.place.start, end: topic.place.start };
  return [...said.ownNotes, ...said.speech]
    .flatMap(block => block.position ?? [])
    .reduce(joinPlaces, heading);
}

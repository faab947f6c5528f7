import type { Block } from '../model/deck.ts';
import type { Detail } from '../model/meta.ts';
import { joinPlaces, type Place } from '../model/place.ts';
import type { Said, Shown, SlideDraft, Topic } from './draft.ts';
import { showBlocks } from './show-blocks.ts';
import { slugOf } from './slug.ts';

/** A topic laid out: its own slides and the topics within it, in the order of the outline. */
export interface Laid {
  readonly topic: Topic;
  readonly path: readonly string[];
  readonly parts: ReadonlyArray<SlideDraft | Laid>;
  /** What is said to the topic as a whole, where no slide of its own shows anything. */
  readonly said: Said;
}

/** What laying out a topic must know of what is around it. */
export interface Surroundings {
  readonly path: readonly string[];
  readonly detail: Detail;
  readonly lang: string;
  /** Headings above this level are sections, whatever stands below them. */
  readonly level: number;
  /** The author set the level: what stands below it never gets slides of its own. */
  readonly strict: boolean;
}

/** Says some blocks and shows none of them. */
export function sayAll(blocks: readonly Block[]): Said {
  const own = showBlocks(blocks, 'full', 'en').ownNotes;
  return { ownNotes: own, speech: blocks.filter(block => block.type !== 'notes') };
}

/** True for a topic within a topic, false for a slide. */
export function isLaid(part: SlideDraft | Laid): part is Laid {
  return 'parts' in part;
}

/** The path of a topic below what is around it. */
export function pathOf(topic: Topic, around: Surroundings): readonly string[] {
  return topic.title ? [...around.path, slugOf(topic.title)] : around.path;
}

/** A slide of a topic that shows what it can of some blocks. */
export function draftOf(topic: Topic, blocks: readonly Block[], around: Surroundings): SlideDraft {
  const places = blocks.flatMap(block => block.position ?? []);
  return draftShown(topic, showBlocks(blocks, around.detail, around.lang), places, around);
}

/** A slide of a topic, already decided what it shows of the places that it stands for. */
export function draftShown(
  topic: Topic,
  shown: Shown,
  places: readonly Place[],
  around: Surroundings,
): SlideDraft {
  return {
    ...shown,
    path: pathOf(topic, around),
    title: topic.title ?? [],
    attributes: topic.attributes,
    place: placeOf(topic, places),
  };
}

/** The heading belongs to the slide that holds what stands first below it. */
function placeOf(topic: Topic, places: readonly Place[]): Place {
  const [first, ...others] = places;
  if (!first) return topic.place;
  const own = others.reduce(joinPlaces, first);
  const start = topic.chunks[0]?.[0]?.position?.start ?? topic.place.start;
  const isFirst =
    own.start.line < start.line || (own.start.line === start.line && own.start.column <= start.column);
  return isFirst ? { start: topic.place.start, end: own.end } : own;
}

import type { Heading } from 'mdast';
import { inferSlideLevel } from '../compose/index.ts';
import type { Deck, Section, Slide } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import { baseOf } from '../model/sidecar.ts';
import { phrasingText } from '../text/plain-text.ts';
import type { Stretch } from './find-stretch.ts';

export interface Around {
  /** The whole deck as it was composed. */
  readonly composed: Deck;
  /** The level of headings that make slides. */
  readonly level: number;
}

/** Whether the headings of a stretch say nothing of what stands around it. */
export function headsOnlyItself({ tree }: Outline, stretch: Stretch, { level }: Around): boolean {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const [first, ...others] = headings;
  if (!first) return tree.children.length === 0;
  const isFirst = tree.children[0] === first && first.depth === stretch.depth;
  const isBelow = others.every(({ depth }) => depth >= stretch.depth);
  // The level is that of the highest headings that something stands below.
  return isFirst && isBelow && (inferSlideLevel(tree) ?? level) >= level && leadsOn(headings, stretch);
}

/** Deeper headings that follow stand below the same one as before. */
function leadsOn([first, ...others]: readonly Heading[], { below, sections }: Stretch): boolean {
  if (below === undefined) return true;
  const before = phrasingText(sections[0]?.slides[0]?.title ?? []);
  return phrasingText(first?.children ?? []) === before && others.every(({ depth }) => depth >= below);
}

/**
 * Whether as many subjects as there are now change nothing beside them: below the level of slides, the topic that holds
 * them decides whether each gets a slide, and a section opens with a slide where it holds more than one.
 */
export function countsForItself(now: Deck, stretch: Stretch, { composed, level }: Around): boolean {
  const [section] = stretch.sections;
  const less = countSubjects(stretch.sections) - countSubjects(now.sections);
  if (less === 0) return true;
  if (stretch.below !== undefined) return false;
  if (stretch.isOfSections) return true;
  if (stretch.depth > level) return false;
  const whole = composed.sections.find(({ id }) => id === section?.id);
  if (!whole?.title) return whole !== undefined;
  return whole.slides[0]?.layout === 'section' && countSubjects([whole]) - 1 - less > 1;
}

function countSubjects(sections: readonly Section[]): number {
  const slides = sections.flatMap(section => section.slides);
  return new Set(slides.map(({ id }: Slide) => baseOf(id))).size;
}

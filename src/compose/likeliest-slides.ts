import { distance } from 'fastest-levenshtein';
import { commonWeight, wordBag } from '../compare/word-bag.ts';
import { baseOf } from '../model/sidecar.ts';

/** A slide by what names it. */
export interface NamedSlide {
  readonly id: string;
  readonly title: string;
  /** What it says below its title, where it may be known by that. */
  readonly text?: string;
}

/** Shares of common letters and words from which a slide may be the one that was meant. */
const ALIKE = 0.5;
const MOST = 3;

/**
 * Up to three slides that an id which no slide has may have meant, the likeliest first. What the slide with this id said
 * when it was last seen tells more than its name: it may stand in a slide that is called quite otherwise.
 */
export function likeliestSlides(id: string, slides: readonly NamedSlide[], seen = ''): NamedSlide[] {
  const wanted = new Set(wordsOf(id));
  const rated = slides
    .filter(slide => slide.id === baseOf(slide.id))
    .map(slide => ({
      slide,
      likeness: Math.max(likeness(id, wanted, slide), shareFound(seen, slide.text ?? '')),
    }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  return rated.slice(0, MOST).map(({ slide }) => slide);
}

/** The share of the shorter text that stands in the other one; a few words prove nothing. */
function shareFound(seen: string, text: string): number {
  if (seen === '' || text === '') return 0;
  const [before, now] = [wordBag(seen), wordBag(text)];
  const common = commonWeight(before, now);
  return common < TELLING ? 0 : common / Math.min(before.total, now.total);
}

/** By the weight of words; long ones count one each. */
const TELLING = 2.5;

/** The ends of ids say more than the sections before them. */
function likeness(id: string, wanted: ReadonlySet<string>, slide: NamedSlide): number {
  const own = new Set(wordsOf(`${slide.id} ${slide.title.toLowerCase()}`));
  const common = [...wanted].filter(word => own.has(word)).length;
  const [a, b] = [lastOf(id), lastOf(slide.id)];
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length, 1);
  return Math.max(letters, (2 * common) / (wanted.size + new Set(wordsOf(slide.id)).size));
}

function lastOf(id: string): string {
  return baseOf(id).split('.').at(-1) ?? id;
}

const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/u;

function wordsOf(text: string): string[] {
  return text.split(SEPARATORS).filter(word => word !== '');
}

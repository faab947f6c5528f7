import { distance } from 'fastest-levenshtein';
import { baseOf } from '../model/sidecar.ts';

/** A slide by what names it. */
export interface NamedSlide {
  readonly id: string;
  readonly title: string;
}

/** Shares of common letters and words from which a slide may be the one that was meant. */
const ALIKE = 0.5;
const MOST = 3;

/** Up to three slides that an id which no slide has may have meant, the likeliest first. */
export function likeliestSlides(id: string, slides: readonly NamedSlide[]): NamedSlide[] {
  const wanted = new Set(wordsOf(id));
  const rated = slides
    .filter(slide => slide.id === baseOf(slide.id))
    .map(slide => ({ slide, likeness: likeness(id, wanted, slide) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  return rated.slice(0, MOST).map(({ slide }) => slide);
}

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

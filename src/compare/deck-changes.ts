import type { ChangeCounts } from '../message/changing.ts';
import type { DeckJson, SlideJson } from '../model/deck-json.ts';
import { comparableOfJson } from './comparable-slide.ts';
import { type Aspect, compareSlides, type KeptSlide } from './compare-slides.ts';
import { countsOf } from './count-changes.ts';
import { type LineChange, lineChanges } from './line-changes.ts';
import { type WordRun, wordChanges } from './word-changes.ts';

/** What became of a slide. `before` is absent where it is new, `after` where it is removed. */
export interface SlideChange {
  readonly kind: 'same' | 'changed' | 'new' | 'removed';
  readonly before?: SlideJson;
  readonly after?: SlideJson;
  readonly differs: readonly Aspect[];
  readonly moved: boolean;
  /** How sure it is that both are one slide, 0 to 1. */
  readonly sure: number;
  readonly title: readonly WordRun[];
  readonly body: readonly LineChange[];
  readonly notes: readonly LineChange[];
}

/** How one version of a deck became another. */
export interface DeckChanges {
  readonly before: DeckJson;
  readonly after: DeckJson;
  /** All slides in the order of `after`; removed ones stand behind the slide that they stood behind. */
  readonly slides: readonly SlideChange[];
  readonly counts: ChangeCounts;
}

/** Compares two versions of a deck slide by slide, and their words. */
export function compareDecks(before: DeckJson, after: DeckJson): DeckChanges {
  const comparison = compareSlides(before.slides.map(comparableOfJson), after.slides.map(comparableOfJson));
  const { kept, removed, added } = comparison;
  const counts = countsOf(comparison, before, after);
  const placed = [
    ...kept.map(slide => ({ at: slide.after, change: changeOfKept(slide, before, after) })),
    ...added.map(at => ({ at, change: changeOf(undefined, after.slides[at]) })),
    ...removed.map(place => ({
      at: placeBehind(place, kept),
      change: changeOf(before.slides[place], undefined),
    })),
  ];
  placed.sort((a, b) => a.at - b.at);
  return { before, after, counts, slides: placed.map(({ change }) => change) };
}

/** Between the slide that a removed one stood behind and the next. */
function placeBehind(place: number, kept: readonly KeptSlide[]): number {
  const earlier = kept.filter(slide => slide.before < place);
  const nearest = earlier.reduce((a, b) => (b.before > a.before ? b : a), { before: -1, after: -1 });
  return nearest.after + 0.5;
}

function changeOfKept(slide: KeptSlide, before: DeckJson, after: DeckJson): SlideChange {
  const { differs, moved, sure } = slide;
  const change = changeOf(before.slides[slide.before], after.slides[slide.after]);
  return { ...change, kind: differs.length > 0 || moved ? 'changed' : 'same', differs, moved, sure };
}

function changeOf(before: SlideJson | undefined, after: SlideJson | undefined): SlideChange {
  const [old, own] = [before && comparableOfJson(before), after && comparableOfJson(after)];
  return {
    kind: before ? 'removed' : 'new',
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    differs: [],
    moved: false,
    sure: 1,
    title: wordChanges(old?.title ?? '', own?.title ?? ''),
    body: lineChanges(old?.body ?? '', own?.body ?? ''),
    notes: lineChanges(old?.notes ?? '', own?.notes ?? ''),
  };
}

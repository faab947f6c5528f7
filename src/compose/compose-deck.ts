import type { Deck, DeckMeta } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { addAgenda } from './add-agenda.ts';
import { addClosingSlide } from './add-closing-slide.ts';
import { addTitleSlide } from './add-title-slide.ts';
import { checkOutline } from './check-outline.ts';
import { chooseLayouts } from './choose-layouts.ts';
import type { Composition, Step } from './composition.ts';
import { decideMeta } from './decide-meta.ts';
import { SAYS_NOTHING } from './draft.ts';
import { finishDeck } from './finish-deck.ts';
import { formSections, formSectionsOfPart } from './form-sections.ts';
import { gatherTopics } from './gather-topics.ts';
import { inferSlideLevel } from './infer-slide-level.ts';
import { layTopics } from './lay-topics.ts';
import { markSteps } from './mark-steps.ts';
import { placeFootnotes } from './place-footnotes.ts';

/** What is decided, in this order. */
const STEPS: readonly Step[] = [
  checkOutline,
  layTopics,
  formSections,
  addAgenda,
  addTitleSlide,
  addClosingSlide,
  chooseLayouts,
  placeFootnotes,
  markSteps,
];

/** The same for some slides of a deck, which are no lecture by themselves. */
const STEPS_OF_PART: readonly Step[] = [
  layTopics,
  formSectionsOfPart,
  chooseLayouts,
  placeFootnotes,
  markSteps,
];

/**
 * Makes a deck of an outline: decides what the room sees, what is said, and in which slides. The sidecar says what its
 * author wishes for single slides, and which ids live on.
 */
export function composeDeck(outline: Outline, sidecar?: Sidecar): Deck {
  const meta = decideMeta(outline);
  const composition = follow(STEPS, outline, { meta, level: levelOf(outline, meta), path: [] });
  return finishDeck(composition, sidecar);
}

/** What is decided by the whole of a lecture, of which some slides are composed by themselves. */
export interface Whole {
  readonly meta: DeckMeta;
  readonly level: number;
  /** Slugs of the headings that lead to these slides, without their own. */
  readonly path: readonly string[];
  /** Ids that lead to other slides. */
  readonly taken: ReadonlySet<string>;
}

/** Composes what stands below a heading or more of a lecture, by what was decided for the whole of it. */
export function composePart(
  part: Outline,
  { meta, level, path, taken }: Whole,
  sidecar: Sidecar | undefined,
): Deck {
  const composition = follow(STEPS_OF_PART, part, { meta, level, path });
  const { ids = new Map(), links = new Map() } = sidecar ?? {};
  return finishDeck(composition, sidecar, { ids, links, taken });
}

/** The level of headings that make slides. */
export function levelOf({ tree }: Outline, meta: DeckMeta): number {
  return meta.slideLevel ?? inferSlideLevel(tree) ?? 1;
}

type Decided = Pick<Composition, 'meta' | 'level' | 'path'>;

function follow(steps: readonly Step[], outline: Outline, decided: Decided): Composition {
  const start: Composition = {
    ...decided,
    outline,
    topics: gatherTopics(outline.tree),
    laid: [],
    welcome: SAYS_NOTHING,
    sections: [],
    messages: [],
  };
  return steps.reduce((composition, step) => step(composition), start);
}

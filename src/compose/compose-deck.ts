import type { Deck } from '../model/deck.ts';
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
import { formSections } from './form-sections.ts';
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

/**
 * Makes a deck of an outline: decides what the room sees, what is said, and in which slides. The sidecar says what its
 * author wishes for single slides, and which ids live on.
 */
export function composeDeck(outline: Outline, sidecar?: Sidecar): Deck {
  const meta = decideMeta(outline);
  const start: Composition = {
    outline,
    meta,
    level: meta.slideLevel ?? inferSlideLevel(outline.tree) ?? 1,
    topics: gatherTopics(outline.tree),
    laid: [],
    welcome: SAYS_NOTHING,
    sections: [],
    messages: [],
  };
  return finishDeck(
    STEPS.reduce((composition, step) => step(composition), start),
    sidecar,
  );
}

import type { DeckMeta } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import type { Outline } from '../model/outline.ts';
import type { Said, SectionDraft, Topic } from './draft.ts';
import type { Laid } from './laid.ts';

/** What the steps of composing hand on to each other; each fills in more of it. */
export interface Composition {
  readonly outline: Outline;
  readonly meta: DeckMeta;
  /** The heading level that makes slides; 1 where there are no headings. */
  readonly level: number;
  /** Slugs of headings that lead to all of these slides; empty but where they are only a part of the deck. */
  readonly path: readonly string[];
  readonly topics: readonly Topic[];
  readonly laid: readonly Laid[];
  /** Said while the title slide stands. */
  readonly welcome: Said;
  readonly sections: readonly SectionDraft[];
  readonly messages: readonly Message[];
}

/** One decision about the deck. */
export type Step = (composition: Composition) => Composition;

import type { PhrasingContent } from 'mdast';
import type { Block, Layout } from '../../model/deck.ts';

/** A lecture as it is read on paper: parts with headings, passages with their whole sentences. */
export interface Sheet {
  readonly parts: readonly SheetPart[];
}

/** A section of the deck, or a run of slides without one. */
export interface SheetPart {
  readonly number?: number;
  readonly title?: readonly PhrasingContent[];
  /** Numbers of the slides that open it. */
  readonly slides: readonly number[];
  /** The ids of the slides that links may lead to. */
  readonly ids: readonly string[];
  readonly passages: readonly Passage[];
}

/** What the slides of one subject say. */
export interface Passage {
  readonly layout: Layout;
  /** Absent where the heading above says it. */
  readonly title?: readonly PhrasingContent[];
  /** Numbers of the slides that it begins with. */
  readonly slides: readonly number[];
  readonly ids: readonly string[];
  readonly pieces: readonly Piece[];
  /** What the author wrote as notes, for the lecturer. */
  readonly own: readonly Block[];
}

export interface Piece {
  readonly block: Block;
  /** The slide that begins with it, where that is not the first of its passage. */
  readonly slide?: number;
}

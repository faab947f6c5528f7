import type { List } from 'mdast';
import type { Block } from '../model/deck.ts';
import type { Shown, SlideDraft } from './draft.ts';
import type { Surroundings } from './laid.ts';
import { showBlocks } from './show-blocks.ts';

/** What is shown and said of all that stands beside a list. */
export function besideList(chunk: readonly Block[], list: List, around: Surroundings): Shown {
  const empty: List = { ...list, children: [] };
  const blocks = chunk.map(block => (block === list ? empty : block));
  const shown = showBlocks(blocks, around.detail, around.lang);
  return { ...shown, body: shown.body.filter(block => block.type !== 'list') };
}

/** A slide with something shown and said before what it has. */
export function precede(draft: SlideDraft, lead: Shown): SlideDraft {
  return {
    ...draft,
    body: [...lead.body, ...draft.body],
    ownNotes: [...lead.ownNotes, ...draft.ownNotes],
    speech: [...lead.speech, ...draft.speech],
  };
}

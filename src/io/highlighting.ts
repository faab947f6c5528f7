import type { Highlight } from '../model/artifact.ts';
import { createHighlight } from '../render/index.ts';
import { loadCore, loadGrammar } from './highlight-modules.ts';

/** Colours code; loads highlight.js when a deck has code, and of its grammars only those that the deck uses. */
export function loadHighlight(): Highlight {
  return createHighlight({ core: loadCore, grammar: loadGrammar });
}

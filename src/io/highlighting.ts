import { createRequire } from 'node:module';
import type { HLJSApi, LanguageFn } from 'highlight.js';
import type { Highlight } from '../model/artifact.ts';
import { createHighlight } from '../render/index.ts';

const load = createRequire(import.meta.url);

/** Colours code; loads highlight.js when a deck has code, and of its grammars only those that the deck uses. */
export function loadHighlight(): Highlight {
  return createHighlight({
    core: (): HLJSApi => load('highlight.js/lib/core'),
    grammar: (name): LanguageFn | undefined => {
      try {
        return load(`highlight.js/lib/languages/${name}`);
      } catch {
        return undefined;
      }
    },
  });
}

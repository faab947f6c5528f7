import { createRequire } from 'node:module';
import type { HLJSApi, LanguageFn } from 'highlight.js';

// `scripts/bundle.mjs` puts a module with the same exports in the place of this one, all grammars in it.
const load = createRequire(import.meta.url);

/** highlight.js itself. */
export function loadCore(): HLJSApi {
  return load('highlight.js/lib/core');
}

/** A grammar of highlight.js; undefined when there is none of that name. */
export function loadGrammar(name: string): LanguageFn | undefined {
  try {
    return load(`highlight.js/lib/languages/${name}`);
  } catch {
    return undefined;
  }
}

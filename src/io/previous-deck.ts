import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeckJson } from '../model/deck-json.ts';

/** The deck that lies in a lecture's folder. */
export interface PreviousDeck {
  /** Its `deck.json` as it is. */
  readonly text: string;
  /** Understood once, when it is first asked for; undefined where it is none. */
  readonly deck: () => DeckJson | undefined;
}

/** The deck in a lecture's folder; undefined where there is none. */
export function readPreviousDeck(outFolder: string, name: string): PreviousDeck | undefined {
  try {
    const text = readFileSync(join(outFolder, name, 'deck.json'), 'utf8');
    let known: { readonly deck: DeckJson | undefined } | undefined;
    return {
      text,
      deck: () => {
        known ??= { deck: parseDeck(text) };
        return known.deck;
      },
    };
  } catch {
    return undefined;
  }
}

/** The deck in the text of a `deck.json`; undefined where it is none, or of a version that is not known. */
export function parseDeck(text: string): DeckJson | undefined {
  try {
    const deck: unknown = JSON.parse(text);
    return isDeck(deck) ? deck : undefined;
  } catch {
    return undefined;
  }
}

function isDeck(value: unknown): value is DeckJson {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'slides' in value &&
    Array.isArray(value.slides)
  );
}

import { composeDeck } from '../compose/index.ts';
import type { Deck } from '../model/deck.ts';
import { isError, type Message } from '../model/message.ts';
import type { Outline, SourceFile } from '../model/outline.ts';
import { decodeText } from '../read/decode.ts';
import { editSidecar } from '../read/sidecar/edit-sidecar.ts';
import { readSidecarText } from '../read/sidecar/read-sidecar.ts';
import { type Kept, keepIds } from './keep-ids.ts';
import { type Memory, subjectsOf } from './memory.ts';

/** What stands beside an outline, and what is known of its last deck. */
export interface KeepOptions {
  /** `<outline>.slides.yaml`; its contents are empty where there is none yet. */
  readonly sidecar?: SourceFile;
  /** The slides of before; without it nothing is remembered that does not stand in the sidecar. */
  readonly memory?: Memory;
  /** While an outline is being edited, what went may come back: it is not forgotten yet. */
  readonly editing?: boolean;
}

export interface ComposedKept {
  readonly deck: Deck;
  /** Seconds that slides took when they were rehearsed, by id. */
  readonly rehearsed: ReadonlyMap<string, number>;
  /** On the sidecar alone. */
  readonly messages: readonly Message[];
  /** The text that the sidecar must have now, empty where it must go; absent where it stays as it is. */
  readonly sidecarText?: string;
  /** The slides as the next build should know them. */
  readonly remember: () => Memory;
}

/** Changes of ids can make others necessary, where titles were exchanged. */
const MOST_ROUNDS = 4;

/**
 * Composes a deck with its sidecar, and decides what that has to say so that the ids of before live on. The deck is
 * as a second build with the new sidecar makes it.
 */
export function composeKept(outline: Outline, options: KeepOptions): ComposedKept {
  const { sidecar: file, memory = [], editing = false } = options;
  if (!file) return { deck: composeDeck(outline), rehearsed: new Map(), messages: [], remember: () => [] };
  let text = decodeText(file).text;
  let read = readSidecarText(text, file.path);
  let deck = composeDeck(outline, read.sidecar);
  const broken = read.sidecar.broken === true || [...outline.messages, ...deck.messages].some(isError);
  let kept: Kept = { memory };
  for (let round = 0; memory.length > 0 && !broken && round < MOST_ROUNDS; round += 1) {
    kept = keepIds({ memory, deck, sidecar: read.sidecar, forget: !editing });
    if (!kept.changes) break;
    text = editSidecar(text, kept.changes);
    read = readSidecarText(text, file.path);
    deck = composeDeck(outline, read.sidecar);
  }
  return {
    deck,
    rehearsed: read.sidecar.rehearsed,
    messages: read.messages,
    ...(text === decodeText(file).text ? {} : { sidecarText: text }),
    remember: () => (memory.length > 0 ? kept.memory : freshMemory(deck)),
  };
}

function freshMemory(deck: Deck): Memory {
  return subjectsOf(deck).map(slide => ({ slide, published: slide.id }));
}

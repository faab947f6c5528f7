import { composeDeck } from '../compose/index.ts';
import type { Deck } from '../model/deck.ts';
import { isError, type Message } from '../model/message.ts';
import type { Outline, SourceFile } from '../model/outline.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { decodeText } from '../read/decode.ts';
import { editSidecar } from '../read/sidecar/edit-sidecar.ts';
import { readSidecarText } from '../read/sidecar/read-sidecar.ts';
import { type Keeping, keepIds } from './keep-ids.ts';
import { type Memory, subjectsOf } from './memory.ts';
import { stillLead } from './still-lead.ts';

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
  /** As it will be once its text is written; absent where nothing may stand beside the outline. */
  readonly sidecar?: Sidecar;
  /** On the sidecar alone. */
  readonly messages: readonly Message[];
  /** The text that the sidecar must have now, empty where it must go; absent where it stays as it is. */
  readonly sidecarText?: string;
  /** The slides as the next build should know them. */
  readonly remember: () => Memory;
}

/** Changes of ids can make others necessary, where titles were exchanged. */
export const MOST_ROUNDS = 4;

/**
 * Composes a deck with its sidecar, and decides what that has to say so that the ids of before live on. The deck is
 * as a second build with the new sidecar makes it.
 */
export function composeKept(outline: Outline, options: KeepOptions): ComposedKept {
  const { sidecar: file, memory = [], editing = false } = options;
  if (!file) return { deck: composeDeck(outline), messages: [], remember: () => [] };
  const { text, messages } = decodeText(file);
  const first = stateOf(outline, text, { path: file.path, seen: textsOf(memory) });
  const cannotKeep =
    first.sidecar.broken === true || [...outline.messages, ...first.deck.messages].some(isError);
  const known = cannotKeep ? [] : memory;
  const settled = settle(outline, first, { memory: known, forget: !editing });
  return {
    deck: settled.deck,
    sidecar: settled.sidecar,
    messages: [...messages, ...settled.messages],
    ...(settled.text === text ? {} : { sidecarText: settled.text }),
    remember: once(() => (memory.length > 0 ? (settled.memory ?? memory) : freshMemory(settled.deck))),
  };
}

/** A deck with the text of its sidecar. */
interface State {
  readonly text: string;
  readonly sidecar: Sidecar;
  readonly messages: readonly Message[];
  readonly deck: Deck;
  readonly memory?: Memory;
  /** Nothing had to change. */
  readonly isAsBefore?: boolean;
}

function stateOf(outline: Outline, text: string, { path, seen }: Seen): State {
  const read = readSidecarText(text, path);
  const sidecar = { ...read.sidecar, seen };
  return { text, sidecar, messages: read.messages, deck: composeDeck(outline, sidecar) };
}

/** The path of a sidecar, and what the slides of before said. */
interface Seen {
  readonly path: string;
  readonly seen: ReadonlyMap<string, string>;
}

function textsOf(memory: Memory): ReadonlyMap<string, string> {
  return new Map(memory.map(({ slide: { id, body, notes } }) => [id, `${body}\n${notes}`]));
}

type How = Pick<Keeping, 'memory' | 'forget'>;

/** New ids where headings were renamed; if so many changed places that an old id would be lost, all ids stay. */
function settle(outline: Outline, first: State, how: How): State {
  if (how.memory.length === 0) return first;
  const renamed = follow(outline, first, { ...how, rename: true });
  const isSound = renamed.isAsBefore || stillLead(how.memory, first.sidecar, renamed.deck);
  return isSound ? renamed : follow(outline, first, { ...how, rename: false });
}

/** One change of ids can make another one necessary. */
function follow(outline: Outline, first: State, how: How & Pick<Keeping, 'rename'>): State {
  let state = first;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { deck, sidecar, text } = state;
    const around = { path: sidecar.path, seen: sidecar.seen ?? new Map() };
    const { changes, memory } = keepIds({ ...how, deck, sidecar });
    if (!changes) return { ...state, memory, isAsBefore: round === 0 };
    state = { ...stateOf(outline, editSidecar(text, changes), around), memory };
  }
  return state;
}

function freshMemory(deck: Deck): Memory {
  return subjectsOf(deck).map(slide => ({ slide, published: slide.id }));
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

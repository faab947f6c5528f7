import type { Deck } from '../model/deck.ts';
import type { Sidecar } from '../model/sidecar.ts';
import type { SidecarChanges } from '../read/sidecar/edit-sidecar.ts';
import { MOST_ROUNDS } from './compose-kept.ts';
import { keepIds } from './keep-ids.ts';
import type { Memory } from './memory.ts';

/** What is known of some slides of a lecture. */
export interface KnownPart {
  /** Of these slides, and of those that are no more. */
  readonly memory: Memory;
  readonly sidecar: Sidecar;
}

/** Composes some slides of a lecture so that they get the ids that they would have in the whole. */
export function composeKeptPart(
  compose: (sidecar: Sidecar) => Deck,
  { memory, sidecar: first }: KnownPart,
): Deck {
  let sidecar = first;
  let deck = compose(sidecar);
  if (memory.length === 0) return deck;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { changes } = keepIds({ memory, deck, sidecar, rename: true, forget: false });
    if (!changes) break;
    sidecar = changed(sidecar, changes);
    deck = compose(sidecar);
  }
  return deck;
}

function changed(sidecar: Sidecar, { ids, links, renamed }: SidecarChanges): Sidecar {
  return {
    ...sidecar,
    ids: overlaid(sidecar.ids, ids),
    links: overlaid(sidecar.links, links),
    tweaks: sidecar.tweaks.map(tweak => ({ ...tweak, id: renamed?.get(tweak.id) ?? tweak.id })),
  };
}

function overlaid(
  before: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, string | undefined> = new Map(),
): ReadonlyMap<string, string> {
  const all = new Map<string, string | undefined>([...before, ...changes]);
  return new Map([...all].flatMap(([key, to]) => (to === undefined ? [] : [[key, to] as const])));
}

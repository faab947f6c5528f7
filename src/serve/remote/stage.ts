import type { DeckState } from './deck-report.ts';

/** Which of the open decks the phone turns: the one that was opened or used last. */
export interface Stage {
  readonly current: () => DeckState | undefined;
  readonly report: (state: DeckState, asked: boolean) => void;
  readonly leave: (page: string) => void;
}

export function openStage(): Stage {
  /** The last one is the current one. */
  const windows = new Map<string, DeckState>();
  return {
    current: () => [...windows.values()].at(-1),
    report: (state, asked) => {
      const isKnown = windows.has(state.page);
      if (asked) windows.delete(state.page);
      if (asked || isKnown || windows.size === 0) windows.set(state.page, state);
      else putFirst(windows, state);
      const [oldest] = windows.keys();
      if (windows.size > MOST && oldest !== undefined) windows.delete(oldest);
    },
    leave: page => void windows.delete(page),
  };
}

/** Windows that went away without a word would pile up. */
const MOST = 50;

function putFirst(windows: Map<string, DeckState>, state: DeckState): void {
  const others = [...windows];
  windows.clear();
  for (const [page, known] of [[state.page, state] as const, ...others]) windows.set(page, known);
}

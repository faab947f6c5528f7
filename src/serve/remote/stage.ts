import type { DeckState } from './deck-report.ts';

/** Which of the open decks the phone turns: the one that was opened or used last. */
export interface Stage {
  readonly current: () => Shown | undefined;
  /** `now` is in milliseconds. */
  readonly report: (state: DeckState, asked: boolean, now: number) => void;
  readonly leave: (page: string) => void;
}

/** What a window shows, and when it said so. */
export interface Shown {
  readonly state: DeckState;
  /** In milliseconds. */
  readonly heard: number;
}

export function openStage(): Stage {
  /** The last one is the current one. */
  const windows = new Map<string, Shown>();
  return {
    current: () => [...windows.values()].at(-1),
    report: (state, asked, heard) => {
      const shown = { state, heard };
      const isKnown = windows.has(state.page);
      if (asked) windows.delete(state.page);
      if (asked || isKnown || windows.size === 0) windows.set(state.page, shown);
      else putFirst(windows, shown);
      const [oldest] = windows.keys();
      if (windows.size > MOST && oldest !== undefined) windows.delete(oldest);
    },
    leave: page => void windows.delete(page),
  };
}

/** Windows that went away without a word would pile up. */
const MOST = 50;

function putFirst(windows: Map<string, Shown>, shown: Shown): void {
  const others = [...windows];
  windows.clear();
  for (const [page, known] of [[shown.state.page, shown] as const, ...others]) windows.set(page, known);
}

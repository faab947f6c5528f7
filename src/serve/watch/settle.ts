export interface Settling {
  /** Something happened; `how` says for how long this can wait, where that is otherwise than for all else. */
  readonly wake: (how?: SettleOptions) => void;
  readonly stop: () => Promise<void>;
}

export interface SettleOptions {
  /** Milliseconds without a wake before the work begins. */
  readonly quiet: number;
  /** Milliseconds after which it begins although there is no quiet. */
  readonly longest: number;
}

/** Does the work once for many wakes, never twice at a time, and once more when something happens during it. */
export function settle(work: () => Promise<void>, usual: SettleOptions): Settling {
  let timer: NodeJS.Timeout | undefined;
  let first: number | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  const start = () => {
    timer = undefined;
    first = undefined;
    running = work().finally(() => {
      running = undefined;
      if (first !== undefined) wait(usual);
    });
  };
  const wait = ({ quiet, longest }: SettleOptions) => {
    clearTimeout(timer);
    if (stopped) return;
    const left = (first ?? 0) + longest - performance.now();
    timer = setTimeout(start, Math.max(0, Math.min(quiet, left)));
  };
  return {
    wake: (how = usual) => {
      first ??= performance.now();
      if (!running) wait(how);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

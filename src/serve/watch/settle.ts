export interface Settling {
  /** Something happened. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

export interface SettleOptions {
  /** Milliseconds without a wake before the work begins. */
  readonly quiet: number;
  /** Milliseconds after which it begins although there is no quiet. */
  readonly longest: number;
}

/** Does the work once for many wakes, never twice at a time, and once more when something happens during it. */
export function settle(work: () => Promise<void>, { quiet, longest }: SettleOptions): Settling {
  let timer: NodeJS.Timeout | undefined;
  let first: number | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  const start = () => {
    timer = undefined;
    first = undefined;
    running = work().finally(() => {
      running = undefined;
      if (first !== undefined) wait();
    });
  };
  const wait = () => {
    clearTimeout(timer);
    if (stopped) return;
    const left = (first ?? 0) + longest - performance.now();
    timer = setTimeout(start, Math.max(0, Math.min(quiet, left)));
  };
  return {
    wake: () => {
      first ??= performance.now();
      if (!running) wait();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

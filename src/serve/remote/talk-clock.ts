/** How long somebody has been speaking. */
export interface TalkClock {
  readonly run: (now: number) => void;
  readonly hold: (now: number) => void;
  readonly zero: (now: number) => void;
  readonly read: (now: number) => { readonly seconds: number; readonly runs: boolean };
}

/** A clock that stands at 0 until it is told to run; all times are in milliseconds, by the clock of who asks. */
export function talkClock(): TalkClock {
  let kept = 0;
  let since: number | undefined;
  const elapsed = (now: number) => kept + (since === undefined ? 0 : now - since);
  return {
    run: now => {
      since ??= now;
    },
    hold: now => {
      kept = elapsed(now);
      since = undefined;
    },
    zero: now => {
      kept = 0;
      if (since !== undefined) since = now;
    },
    read: now => ({ seconds: elapsed(now) / 1000, runs: since !== undefined }),
  };
}

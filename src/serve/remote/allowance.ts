/** So much at once, and then so much a second. */
export interface AllowanceLimits {
  readonly burst: number;
  readonly perSecond: number;
}

/** Whether one more is allowed, by the clock in milliseconds that is handed in; it is counted when it is. */
export type Allowance = (now: number) => boolean;

/** An allowance for one who asks. */
export function allowance({ burst, perSecond }: AllowanceLimits): Allowance {
  let left = burst;
  let last: number | undefined;
  return now => {
    left = Math.min(burst, left + ((now - (last ?? now)) / 1000) * perSecond);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}

/** An allowance for each name, for as many names as are worth remembering; the oldest are forgotten. */
export function allowances(limits: AllowanceLimits, most = 500): (name: string, now: number) => boolean {
  const known = new Map<string, Allowance>();
  return (name, now) => {
    const found = known.get(name) ?? allowance(limits);
    known.delete(name);
    known.set(name, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found(now);
  };
}

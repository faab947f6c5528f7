/** Starts a watch; calling what it returns gives the seconds since. */
export function startWatch(): () => number {
  const started = performance.now();
  return () => (performance.now() - started) / 1000;
}

/** Seconds since the program was started, its own loading included. */
export function secondsSinceStart(): number {
  return performance.now() / 1000;
}

/* The clock of the server, by what it last said of it. */
let difference = 0;

export function noteServerTime(now) {
  difference = now - performance.now();
}

/* In milliseconds, as the server counts them. */
export function serverTime() {
  return performance.now() + difference;
}

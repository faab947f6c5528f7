/* Milliseconds between two hits of a key that a hand may not have meant. */
const NERVOUS = 180;
const TOGGLED = 300;

/**
 * Counts the steps of keys that turn pages on a remote. Two hits within a moment are one, since buttons bounce and thumbs
 * are nervous; from the third on the hand means it, and all of them count. A button that is held down is one hit.
 */
export function createPageCounter() {
  let last = { key: undefined, time: Number.NEGATIVE_INFINITY, hits: 0 };
  return ({ key, time, repeat }) => {
    if (repeat) return 0;
    const again = key === last.key && time - last.time < NERVOUS;
    last = { key, time, hits: again ? last.hits + 1 : 1 };
    return [0, 1, 0, 2][last.hits] ?? 1;
  };
}

/** Tells whether a key that opens, closes or changes something is meant: not when it was hit a moment ago. */
export function createToggleGuard() {
  let last = { key: undefined, time: Number.NEGATIVE_INFINITY };
  return ({ key, time, repeat }) => {
    const meant = !repeat && (key !== last.key || time - last.time >= TOGGLED);
    last = { key, time };
    return meant;
  };
}

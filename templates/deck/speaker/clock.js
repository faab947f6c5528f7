import { keep, recall } from './kept.js';

const NEW = { before: 0, since: undefined, changed: 0, begun: undefined };
let record = recall('time') ?? NEW;
const listeners = new Set();

/*
 * The time of the lecture. Both windows have it; the latest change counts. `before` and `since` are milliseconds, the latter
 * as the system's clock has it, so that the time goes on while a page is loaded anew.
 */
function set(next) {
  record = next;
  keep('time', record);
  for (const listener of listeners) listener();
}

const change = next => set({ ...record, ...next, changed: Date.now() });

/** Milliseconds. */
export function elapsed() {
  return record.before + (record.since === undefined ? 0 : Math.max(0, Date.now() - record.since));
}

export const isRunning = () => record.since !== undefined;
/** Whether it was ever started, since it stood at nought. */
export const hasBegun = () => record.begun !== undefined;
/** When that was: names a run of the lecture. */
export const begunAt = () => record.begun;

export function start() {
  if (!isRunning()) change({ since: Date.now(), begun: record.begun ?? Date.now() });
}

export function pause() {
  change({ before: elapsed(), since: undefined });
}

export function reset() {
  change(NEW);
}

export const timeRecord = () => record;

/** What the other window says of it. */
export function takeTime(other) {
  if (other && other.changed > record.changed) set(other);
}

export function onClock(act) {
  listeners.add(act);
}

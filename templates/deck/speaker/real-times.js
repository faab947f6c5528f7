import { begunAt, isRunning } from './clock.js';
import { keep, recall } from './kept.js';

let record = recall('real-times') ?? { begun: undefined, seconds: {} };
let last = performance.now();
let shown;

/** Notes how long each slide is shown while the time runs; starts anew when the time does. */
export function measureTimes() {
  const note = () => {
    const now = performance.now();
    if (begunAt() !== record.begun) record = { begun: begunAt(), seconds: {} };
    if (isRunning() && shown) record.seconds[shown] = (record.seconds[shown] ?? 0) + (now - last) / 1000;
    last = now;
    shown = Reveal.getCurrentSlide()?.id;
    keep('real-times', record);
  };
  note();
  Reveal.on('slidechanged', note);
  setInterval(note, 1000);
}

/** Seconds by the id of the slide, and when this run of the lecture began. */
export function realTimes() {
  return record;
}

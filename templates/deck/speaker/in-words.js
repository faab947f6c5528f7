import { filled } from '../class/elements.js';
import { lang, words } from '../class/words.js';

/** A length of time as clocks show it: `4:05`, `1:04:05`. */
export function asClock(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = number => String(number).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

const minutes = new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'short' });

/** “2 min behind”; half a minute and more is a minute. */
export function paceInWords(late) {
  if (late === 0) return words.onTime;
  const time = minutes.format(Math.max(1, Math.round(Math.abs(late) / 60_000)));
  return filled(late > 0 ? words.behind : words.ahead, { time });
}

/** The time of day as the lecturer's system writes it. */
export function timeOfDay(date) {
  return date.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

/* How long one has been speaking, and how that stands to the plan. */
import { serverTime } from './server-time.js';

let known;

export function showClock(state) {
  known = state;
  tick();
}

setInterval(tick, 500);

function tick() {
  if (!known) return;
  const { deck, words, since } = known;
  const clock = deck?.clock ?? { seconds: 0, runs: false };
  const seconds = clock.seconds + (clock.runs ? Math.max(0, serverTime() - since) / 1000 : 0);
  put('elapsed', timeText(seconds));
  put('pace', deck?.plan && seconds > 0 ? paceText(seconds, deck.plan, words) : '');
  put('run', clock.runs ? words.hold : words.run);
  const late = deck?.plan ? seconds - deck.plan.before - deck.plan.here : 0;
  document.body.classList.toggle('behind', late > LEEWAY);
}

/* Seconds that nobody needs to hear of. */
const LEEWAY = 30;

function paceText(seconds, { before, here }, { ahead, behind }) {
  if (seconds < before - LEEWAY) return ahead.replace('{time}', timeText(before - seconds));
  if (seconds > before + here + LEEWAY) return behind.replace('{time}', timeText(seconds - before - here));
  return '';
}

function timeText(seconds) {
  const all = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = number => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function put(id, text) {
  const place = document.getElementById(id);
  if (place.textContent !== text) place.textContent = text;
}

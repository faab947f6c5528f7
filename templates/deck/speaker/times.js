import { filled, make } from '../class/elements.js';
import { words } from '../class/words.js';
import { elapsed, hasBegun, isRunning, pause, reset, start } from './clock.js';
import { asClock, paceInWords, timeOfDay } from './in-words.js';
import { behind, partOf, planOf } from './pace.js';
import { createTimesDialog } from './times-dialog.js';

/* Milliseconds in which a second click means it. */
const THINKING = 4000;
const NOUGHT = '0:00';

/** How long the lecture goes on, how long it may, and the buttons for it. */
export function createTimes() {
  const spent = make('span', { class: 'speaker-spent' });
  const whole = make('span', { class: 'speaker-whole' });
  const pace = make('p', { class: 'speaker-pace', role: 'status' });
  const own = make('p', { class: 'speaker-own' });
  const end = make('p', { class: 'speaker-end' });
  const go = make('button', { type: 'button', class: 'speaker-go' });
  const again = make(
    'button',
    { type: 'button', title: words.reset, 'aria-label': `${words.reset}: ${NOUGHT}` },
    NOUGHT,
  );
  const table = make('button', { type: 'button' }, words.times);
  const element = make(
    'div',
    { class: 'speaker-times' },
    make('p', { class: 'speaker-elapsed', role: 'timer' }, spent, whole),
    pace,
    own,
    end,
    make('p', { class: 'speaker-buttons' }, go, again, table),
  );
  let slideSince = { slide: undefined, time: 0 };

  function tick() {
    const slides = Reveal.getSlides();
    const slide = Reveal.getCurrentSlide();
    const plan = planOf(slides, Reveal.getConfig().totalTime);
    const part = partOf(plan, slide, slides);
    const now = elapsed();
    if (slideSince.slide !== slide || slideSince.time > now) slideSince = { slide, time: now };
    set(spent, asClock(now));
    set(whole, plan.whole ? ` / ${asClock(plan.whole)}` : '');
    set(go, isRunning() ? words.pause : hasBegun() ? words.goOn : words.start);
    go.classList.toggle('speaker-waits', !isRunning());
    again.hidden = !hasBegun();
    table.hidden = !hasBegun();
    showPace(plan, part, now);
    const planned = part.end - part.start;
    set(
      own,
      planned
        ? filled(words.thisSlide, { spent: asClock(now - slideSince.time), planned: asClock(planned) })
        : '',
    );
  }

  function showPace({ whole: planned }, part, now) {
    const late = behind(part, now);
    set(pace, !planned ? '' : hasBegun() ? paceInWords(late) : words.startsByItself);
    pace.dataset.pace = !hasBegun() || late === 0 ? 'right' : late > 0 ? 'behind' : 'ahead';
    const left = planned - Math.max(part.start, Math.min(now, part.end));
    const ends = planned && isRunning() ? timeOfDay(new Date(Date.now() + Math.max(0, left))) : '';
    set(end, ends && filled(words.ends, { time: ends }));
  }

  function prepare(sync) {
    go.addEventListener('click', () => (isRunning() ? pause() : start()));
    again.addEventListener('click', askTwice(again, reset));
    table.addEventListener('click', () => createTimesDialog(sync));
  }

  return { element, tick, draw: tick, prepare };
}

/* A screen reader reads what changes, so only what does is set. */
function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function askTwice(button, act) {
  let waiting;
  return () => {
    if (waiting) act();
    else {
      button.textContent = words.reallyReset;
      button.setAttribute('aria-label', words.reallyReset);
    }
    const first = !waiting;
    clearTimeout(waiting);
    waiting = undefined;
    if (first) waiting = setTimeout(done, THINKING);
    else done();
  };
  function done() {
    waiting = undefined;
    button.textContent = NOUGHT;
    button.setAttribute('aria-label', `${words.reset}: ${NOUGHT}`);
  }
}

/* The remote on a phone: shows what the deck shows, and asks it to turn. */
import { stayAwake } from './awake.js';
import { showClock } from './clock.js';
import { listen } from './listen.js';
import { pointFrom } from './point.js';
import { sender } from './send.js';
import { show, showTrouble } from './show.js';
import { sizeText } from './size.js';
import { turnBySwipe } from './swipe.js';

const send = sender();
const element = id => document.getElementById(id);
let state;

listen({
  onState: next => {
    state = next;
    show(next);
    showClock(next);
  },
  onTrouble: kind => showTrouble(kind),
});

/* The same button twice within this many milliseconds is a finger that trembled; who pages quickly is slower. */
const TREMBLE = 250;
let last = { what: '', at: 0 };

function ask(what) {
  const at = performance.now();
  if (what === last.what && at - last.at < TREMBLE) return;
  last = { what, at };
  navigator.vibrate?.(12);
  send(what).then(trouble => trouble && showTrouble(trouble));
}

element('next').addEventListener('click', () => ask('next'));
element('previous').addEventListener('click', () => ask('previous'));
element('black').addEventListener('click', () => ask('black'));
element('run').addEventListener('click', () => ask(state?.deck?.clock.runs ? 'hold' : 'run'));
element('zero').addEventListener('click', () => ask('zero'));
element('time').addEventListener('click', () => {
  const clock = element('clock');
  clock.hidden = !clock.hidden;
  element('time').setAttribute('aria-expanded', String(!clock.hidden));
});
/* With a keyboard, or one of those presenters that pretend to be one. */
const keys = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  b: 'black',
  '.': 'black',
};
document.addEventListener('keydown', ({ key, repeat, ctrlKey, metaKey, altKey }) => {
  if (keys[key] && !repeat && !ctrlKey && !metaKey && !altKey) ask(keys[key]);
});

turnBySwipe(element('notes').parentElement, {
  isMirrored: () => state?.deck?.dir === 'rtl',
  turn: ask,
});
pointFrom(element('point'), at => send('point', at));
sizeText({ notes: element('notes'), larger: element('larger'), smaller: element('smaller') });
stayAwake();

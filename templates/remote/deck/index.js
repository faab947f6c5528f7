/*
 * Tells the phone what this window shows, and does what the phone asks for. Decks that lectern present --remote serves
 * have it, written ones do not. What the server says comes through live.js, which shares it among the windows.
 */
import { partOf, planOf } from '../../deck/speaker/pace.js';
import { countPhones, offerPhone } from './code.js';
import { pointAt } from './pointer.js';

const { dataset } = document.currentScript;
const page = crypto.randomUUID();
/* The same time as in the speaker view. */
const clock = LecternTools.speaker;
const lecture = decodeURIComponent(dataset.lecture);
const channel = new BroadcastChannel('lectern-live');
let did = 0;

function tell(report) {
  const body = JSON.stringify(report);
  const headers = { 'Content-Type': 'application/json' };
  /* A window that goes may still say so. */
  const keepalive = report.type === 'leave';
  return fetch(dataset.address, { method: 'POST', headers, body, keepalive }).catch(() => undefined);
}

function report(asked = document.hasFocus()) {
  if (Reveal.isReady()) tell({ type: 'state', asked, state: stateNow() });
}

function stateNow() {
  const { lang, dir } = document.documentElement;
  const slides = Reveal.getSlides();
  const slide = Reveal.getCurrentSlide();
  const at = slides.indexOf(slide);
  const plan = planAt(slides, slide);
  return {
    page,
    lecture,
    lang,
    dir: dir === 'rtl' ? 'rtl' : 'ltr',
    number: at + 1,
    count: slides.length,
    title: nameOf(slide),
    next: nameOf(slides[at + 1]),
    steps: stepsLeft(slide),
    notes: slide?.querySelector(':scope > aside.notes')?.innerHTML ?? '',
    black: Reveal.isPaused(),
    clock: { seconds: clock.elapsed() / 1000, runs: clock.isRunning() },
    ...(plan ? { plan } : {}),
    did,
  };
}

function nameOf(slide) {
  return (slide?.ariaLabel ?? '').slice(0, 1000);
}

function stepsLeft(slide) {
  const hidden = [...(slide?.querySelectorAll('.fragment:not(.visible)') ?? [])];
  return new Set(hidden.map(part => part.dataset.fragmentIndex)).size;
}

function planAt(slides, slide) {
  const plan = planOf(slides, Reveal.getConfig().totalTime);
  const { start, end } = partOf(plan, slide, slides);
  return plan.whole > 0 && { before: start / 1000, here: (end - start) / 1000, whole: plan.whole / 1000 };
}

/* On a black screen nobody sees what comes: it is shown first. */
const acts = {
  next: () => (Reveal.isPaused() ? Reveal.togglePause(false) : Reveal.next()),
  previous: () => (Reveal.isPaused() ? Reveal.togglePause(false) : Reveal.prev()),
  black: () => Reveal.togglePause(),
  run: clock.start,
  hold: clock.pause,
  zero: clock.reset,
  point: ({ at }) => pointAt(at),
};

function obey(command) {
  acts[command.do]?.(command);
  if (command.do === 'point') return;
  did = command.number;
  report();
}

function start() {
  channel.addEventListener('message', ({ data: { type, news } }) => {
    if (type === 'standing') report();
    if (type !== 'remote') return;
    if (news.page === page) obey(news);
    if (news.phones !== undefined) countPhones(news.phones);
  });

  clock.onClock(() => setTimeout(report));
  const events = ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'];
  for (const event of events) Reveal.on(event, () => setTimeout(report));
  window.addEventListener('focus', () => report(true));
  window.addEventListener('pagehide', () => tell({ type: 'leave', page }));
  window.addEventListener('pageshow', ({ persisted }) => persisted && report(true));
  if (Reveal.isReady()) report(true);
  else Reveal.on('ready', () => report(true));

  offerPhone({ address: dataset.address, renew: () => tell({ type: 'renew' }) });
}

/* The speaker view follows the deck: the phone turns only that. */
if (!/receiver|^\?speaker\b/i.test(location.search)) start();

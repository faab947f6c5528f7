import { keepAwake } from './awake.js';
import { isBlank, prepareBlank, showAgain, toggleBlank } from './blank.js';
import { openDialog } from './dialog.js';
import { fillScreen, toggleFullScreen } from './full-screen.js';
import { createHelp } from './help.js';
import { takeNumber } from './jump.js';
import { keyName } from './key-name.js';
import { prepareLaser, pressLaser } from './laser.js';
import { createOverview } from './overview.js';
import { announceSlides } from './say.js';
import { createPageCounter, createToggleGuard } from './twice.js';
import { nameControls, ways } from './ways.js';

export { isReading, read } from './reading/index.js';

/** What the deck does in class, as a plugin of reveal.js: all but the turning of pages, which that does itself. */
export const id = 'class';

/* The frames of the speaker view are pictures of the deck, and so is what is printed. */
const isPicture = /receiver|print-pdf|view=print/i.test(location.search);

/** What reveal.js has to leave to us. */
export const config = isPicture
  ? {}
  : { keyboardCondition: onKey, help: false, jumpToSlide: false, overview: false, hideCursorTime: 2000 };

const countPages = createPageCounter();
const isMeant = createToggleGuard();
let overview;
let help;

/** Called by reveal.js. */
export function init() {
  if (isPicture) return;
  Reveal.on('ready', () => {
    announceSlides();
    prepareBlank();
    prepareLaser(event => keyName(event) === 'l');
    nameControls();
    document.body.prepend(ways(showHelp));
    /* So that the cursor goes also where the mouse was never moved. */
    document.dispatchEvent(new MouseEvent('mousemove'));
  });
  keepAwake();
}

function showOverview(find = false) {
  overview ??= createOverview();
  if (overview.isOpen()) overview.close();
  else overview.open({ find });
}

function showHelp() {
  help ??= createHelp(ROWS);
  help.show();
}

const showSpeakerView = () => Reveal.triggerKey(83);

/* Slides go on to where lines end. */
const [ON, BEFORE] = document.documentElement.dir === 'rtl' ? ['←', '→'] : ['→', '←'];

/* Keys as they are printed on most keyboards. */
const ROWS = [
  { keys: [ON, '↓', 'PgDn', 'Space'], word: 'next' },
  { keys: [BEFORE, '↑', 'PgUp'], word: 'back' },
  { keys: ['Home'], word: 'first' },
  { keys: ['End'], word: 'last' },
  { keys: [`Alt ${ON}`], word: 'skip' },
  { keys: ['1 2', 'Enter'], word: 'number' },
  { keys: ['O', 'Esc'], word: 'overview', act: () => showOverview() },
  { keys: ['/', 'G', 'Ctrl F'], word: 'find', act: () => showOverview(true) },
  { keys: ['B', '.'], word: 'black', act: () => toggleBlank('black') },
  { keys: ['W'], word: 'white', act: () => toggleBlank('white') },
  { keys: ['L'], word: 'pointer', act: () => pressLaser() },
  { keys: ['F', 'F5'], word: 'fullScreen', act: toggleFullScreen },
  { keys: ['S'], word: 'speaker', act: showSpeakerView },
  { keys: ['M'], word: 'time', act: () => Reveal.triggerKey(77) },
  { keys: ['?', 'F1'], word: 'help' },
];

/* What keys do once; keys of paging are not among them. */
const ONCE = {
  b: () => toggleBlank('black'),
  '.': () => toggleBlank('black'),
  v: () => toggleBlank('black'),
  w: () => toggleBlank('white'),
  f: toggleFullScreen,
  F5: fillScreen,
  l: event => pressLaser(event.timeStamp),
  o: () => showOverview(),
  Escape: () => showOverview(),
  g: () => showOverview(true),
  '/': () => showOverview(true),
  '?': showHelp,
  F1: showHelp,
};

const PAGES = { PageDown: 'next', PageUp: 'prev' };
const MORE_PAGES = { Enter: 'next', Backspace: 'prev' };
const BACK_TO_SLIDES = new Set([
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  ' ',
  'Enter',
  'Escape',
  'n',
  'p',
]);

/* Asked by reveal.js before each key: false where the key is ours, or not for the deck. */
function onKey(event) {
  if (openDialog() || event.target?.closest?.('.deck-dialog')) {
    if (!event.target) openDialog().onKey(event);
    isMeant(pressOf(event));
    return false;
  }
  if ((event.ctrlKey || event.metaKey) && keyName(event) === 'f' && !event.shiftKey)
    return done(event, ONCE['/']);
  if (event.ctrlKey || event.metaKey || event.altKey || isForElement(event)) return !isForElement(event);
  const press = pressOf(event);
  if (takeNumber(press.key)) return done(event);
  if (PAGES[press.key]) return done(event, () => turn(PAGES[press.key], countPages(press)));
  if (isBlank() && BACK_TO_SLIDES.has(press.key)) return done(event, isMeant(press) && showAgain);
  if (MORE_PAGES[press.key]) return done(event, () => turn(MORE_PAGES[press.key], 1));
  const act = Object.hasOwn(ONCE, press.key) && ONCE[press.key];
  return act ? done(event, isMeant(press) && act) : true;
}

function pressOf(event) {
  const { timeStamp: time = performance.now(), repeat = false } = event;
  return { key: keyName(event), time, repeat };
}

function done(event, act) {
  event.preventDefault?.();
  if (act) act(event);
  return false;
}

/* Someone who turns the page wants to see it. */
function turn(method, times) {
  if (times > 0 && isBlank()) showAgain();
  else for (let i = 0; i < times; i++) Reveal[method]();
}

/* Fields take all keys; what can be pressed takes those that press it. */
function isForElement({ target, key }) {
  if (!target?.closest) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return true;
  return (key === 'Enter' || key === ' ') && target.closest('a, button, summary, video, audio') !== null;
}

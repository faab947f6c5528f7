import { make } from '../class/elements.js';
import { dir, lang, words } from '../class/words.js';
import { elapsed, onClock } from './clock.js';
import { asClock, paceInWords } from './in-words.js';
import { keep, recall } from './kept.js';
import { behind, partOf, planOf } from './pace.js';

/** For lecturers without a second screen: the time and the pace in a corner of the slides, on and off with M. */
export function createPaceMark() {
  let isOn = recall('pace-mark') ?? false;
  let mark;

  function show() {
    if (!isOn) {
      mark?.remove();
      mark = undefined;
      return;
    }
    if (!mark) {
      mark = make('div', { class: 'deck-pace', lang, dir, 'aria-label': words.time });
      document.body.append(mark);
    }
    const slides = Reveal.getSlides();
    const plan = planOf(slides, Reveal.getConfig().totalTime);
    const late = behind(partOf(plan, Reveal.getCurrentSlide(), slides), elapsed());
    const pace = plan.whole > 0 && elapsed() > 0 ? ` · ${paceInWords(late)}` : '';
    mark.textContent = `${asClock(elapsed())}${pace}`;
  }

  Reveal.addKeyBinding({ keyCode: 77, key: 'M', description: 'Time' }, () => {
    isOn = !isOn;
    keep('pace-mark', isOn);
    show();
  });
  Reveal.on('slidechanged', show);
  onClock(show);
  setInterval(show, 1000);
  show();
}

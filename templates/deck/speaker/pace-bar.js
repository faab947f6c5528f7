import { make } from '../class/elements.js';
import { sectionsOf } from '../class/slides.js';
import { elapsed } from './clock.js';
import { partOf, planOf } from './pace.js';

/** The plan as a line: what has been shown of it, where sections begin, and a mark where the time is. */
export function createPaceBar() {
  const shown = make('i', { class: 'speaker-bar-shown' });
  const own = make('i', { class: 'speaker-bar-slide' });
  const marks = make('i', { class: 'speaker-bar-marks' });
  const now = make('i', { class: 'speaker-bar-now' });
  const element = make('div', { class: 'speaker-bar', 'aria-hidden': 'true' }, shown, own, marks, now);

  function draw() {
    const slides = Reveal.getSlides();
    const plan = planOf(slides, Reveal.getConfig().totalTime);
    element.hidden = plan.whole === 0;
    if (plan.whole === 0) return;
    const part = partOf(plan, Reveal.getCurrentSlide(), slides);
    place(shown, 0, part.start / plan.whole);
    place(own, part.start / plan.whole, part.end / plan.whole);
    marks.replaceChildren(...sectionStarts(slides, plan).map(start => place(make('b'), start, start)));
    tick();
  }

  function tick() {
    const plan = planOf(Reveal.getSlides(), Reveal.getConfig().totalTime);
    if (plan.whole) place(now, Math.min(1, elapsed() / plan.whole), 1);
  }

  return { element, draw, tick };
}

function place(element, from, to) {
  element.style.insetInlineStart = `${from * 100}%`;
  element.style.width = `${(to - from) * 100}%`;
  return element;
}

function sectionStarts(slides, plan) {
  const sections = sectionsOf(slides);
  return plan.slides.flatMap(({ slide, start }) => {
    const at = slides.indexOf(slide);
    return at > 0 && sections[at] !== sections[at - 1] ? [start / plan.whole] : [];
  });
}

import { elapsed, hasBegun, isRunning, onClock, pause, reset, start } from './clock.js';
import { followSpeaker } from './follow.js';
import { openView } from './open-view.js';
import { createPaceMark } from './pace-mark.js';
import { measureTimes, realTimes } from './real-times.js';
import { arrangeView, runView } from './view.js';

/** The speaker view, as a plugin of reveal.js: the same page with `?speaker` in its address, in a window of its own. */
export const id = 'speaker';
export { elapsed, hasBegun, isRunning, onClock, pause, realTimes, reset, start };

export const isView = /^\?speaker\b/.test(location.search);
const isPicture = /receiver|print-pdf|view=print/i.test(location.search);

/** What reveal.js is told in the speaker view: the deck is a part of the page, and keeps still. */
export const config = isView
  ? {
      embedded: true,
      history: false,
      controls: false,
      progress: false,
      autoPlayMedia: false,
      autoSlide: 0,
      scrollActivationWidth: null,
      hideInactiveCursor: false,
    }
  : {};

if (isView) arrangeView();

/** Called by reveal.js. */
export function init() {
  if (isPicture) return;
  let channel;
  const ready = () => {
    if (isView) {
      runView();
      return;
    }
    channel = followSpeaker();
    measureTimes();
    createPaceMark();
  };
  Reveal.on('ready', ready);
  if (!isView)
    Reveal.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker view' }, () => openView(channel));
}

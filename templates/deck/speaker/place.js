/** Where a window is: the slide by its id, the step, and whether the screen is blank, in which colour. */
export function placeNow() {
  const slide = Reveal.getCurrentSlide();
  const paused = Reveal.isPaused();
  return {
    id: slide?.id,
    step: Reveal.getIndices().f ?? -1,
    blank: paused ? (Reveal.getRevealElement().dataset.blank ?? 'black') : '',
  };
}

export function isSamePlace(a, b) {
  return a?.id === b?.id && a?.step === b?.step && a?.blank === b?.blank;
}

/** Goes there; false where there is no such slide, perhaps not yet. */
export function goToPlace({ id, step, blank }) {
  const slide = id && document.getElementById(id);
  if (!slide || !Reveal.getSlidesElement().contains(slide)) return false;
  const { h, v, f = -1 } = Reveal.getIndices(slide);
  if (slide !== Reveal.getCurrentSlide() || f !== step) Reveal.slide(h, v, step);
  if (blank) Reveal.getRevealElement().dataset.blank = blank;
  if (Reveal.isPaused() !== (blank !== '')) Reveal.togglePause(blank !== '');
  return true;
}

/** Calls when the slide, the step or the blank screen changed. */
export function onMove(act) {
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'])
    Reveal.on(event, act);
}

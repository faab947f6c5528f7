/* A spot of light on the slide, where the phone points: the same as that of the deck's own pointer. */

/* Milliseconds without a word after which it goes out. */
const LASTS = 900;
let spot;
let going;

export function pointAt(at) {
  clearTimeout(going);
  if (!at) {
    putOut();
    return;
  }
  spot ??= light();
  const { left, top, width, height } = Reveal.getSlidesElement().getBoundingClientRect();
  spot.style.translate = `${left + at[0] * width}px ${top + at[1] * height}px`;
  going = setTimeout(putOut, LASTS);
}

function putOut() {
  spot?.remove();
  spot = undefined;
}

function light() {
  const made = document.createElement('div');
  made.className = 'deck-laser';
  made.setAttribute('aria-hidden', 'true');
  made.style.transition = 'translate 60ms linear';
  document.body.append(made);
  return made;
}

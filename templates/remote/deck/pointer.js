/* A spot of light on the slide, where the phone points. */
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
  made.setAttribute('aria-hidden', 'true');
  Object.assign(made.style, {
    position: 'fixed',
    inset: '-9px auto auto -9px',
    zIndex: 65,
    width: '18px',
    height: '18px',
    borderRadius: '50%',
    background: 'rgb(255 40 30 / 0.9)',
    boxShadow: '0 0 14px 5px rgb(255 60 40 / 0.55)',
    pointerEvents: 'none',
    transition: 'translate 60ms linear',
  });
  document.body.append(made);
  return made;
}

import { make } from './elements.js';

/* Milliseconds after which a key was held, not hit. */
const HELD = 350;

let dot;
let place = { x: innerWidth / 2, y: innerHeight / 2 };
let pressed;

/** Turns the pointer on or off; when the key is held, it is on as long as that. */
export function pressLaser(time) {
  if (dot?.isConnected) {
    putAway();
    pressed = undefined;
    return;
  }
  pressed = time;
  dot ??= make('div', { class: 'deck-laser', 'aria-hidden': 'true' });
  document.body.append(dot);
  document.documentElement.classList.add('deck-pointing');
  move();
}

/** Follows the mouse, and the key that is let go. */
export function prepareLaser(isLaserKey) {
  addEventListener('pointermove', ({ clientX, clientY }) => {
    place = { x: clientX, y: clientY };
    if (dot?.isConnected) move();
  });
  addEventListener('keyup', event => {
    if (!isLaserKey(event) || pressed === undefined) return;
    if (event.timeStamp - pressed > HELD) putAway();
    pressed = undefined;
  });
}

function move() {
  dot.style.translate = `${place.x}px ${place.y}px`;
}

function putAway() {
  dot.remove();
  document.documentElement.classList.remove('deck-pointing');
}

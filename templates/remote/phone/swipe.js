/* A finger that is drawn across the notes turns the slides, as a page of a book is turned. */

/* Pixels that a finger has to go, and how much more across than along. */
const WAY = 60;
const ACROSS = 2;
/* Milliseconds: whoever takes longer is reading. */
const LONGEST = 700;

export function turnBySwipe(place, { isMirrored, turn }) {
  let start;
  place.addEventListener(
    'touchstart',
    event => {
      start = event.touches.length === 1 ? pointOf(event, event.touches[0]) : undefined;
    },
    { passive: true },
  );
  place.addEventListener('touchend', event => {
    const [touch] = event.changedTouches;
    if (!start || !touch) return;
    const end = pointOf(event, touch);
    const [x, y] = [end.x - start.x, end.y - start.y];
    const isSwipe =
      Math.abs(x) > WAY && Math.abs(x) > ACROSS * Math.abs(y) && end.time - start.time < LONGEST;
    start = undefined;
    if (isSwipe) turn(x < 0 === isMirrored() ? 'previous' : 'next');
  });
  place.addEventListener('touchcancel', () => {
    start = undefined;
  });
}

function pointOf({ timeStamp }, { clientX, clientY }) {
  return { x: clientX, y: clientY, time: timeStamp };
}

/* While a finger rests on the button, it moves a spot of light on the slide: a little for a little, from the middle. */

/* Milliseconds between what is sent. */
const PACE = 55;
/* How much of the slide a way across the screen of the phone goes. */
const REACH = 1.4;

export function pointFrom(button, send) {
  let at;
  let from;
  let due;

  button.addEventListener('pointerdown', event => {
    button.setPointerCapture(event.pointerId);
    at = [0.5, 0.5];
    from = event;
    button.classList.add('held');
    sendSoon();
  });
  button.addEventListener('pointermove', event => {
    if (!at) return;
    at = [
      within(at[0] + (REACH * (event.clientX - from.clientX)) / innerWidth),
      within(at[1] + (REACH * (event.clientY - from.clientY)) / innerWidth),
    ];
    from = event;
    sendSoon();
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) button.addEventListener(end, stop);
  button.addEventListener('contextmenu', event => event.preventDefault());

  function stop() {
    if (!at) return;
    at = undefined;
    clearTimeout(due);
    due = undefined;
    button.classList.remove('held');
    send(undefined);
  }

  /* Also while it rests, so that the spot stays. */
  function sendSoon() {
    due ??= setTimeout(() => {
      due = undefined;
      if (!at) return;
      send(at);
      due = setTimeout(() => {
        due = undefined;
        if (at) sendSoon();
      }, 400);
    }, PACE);
  }
}

function within(share) {
  return Math.min(1, Math.max(0, share));
}

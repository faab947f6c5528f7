import { openChannel } from './channel.js';
import { onClock, takeTime, timeRecord } from './clock.js';
import { goToPlace, isSamePlace, onMove, placeNow } from './place.js';

/* Milliseconds between two questions, and how many may go without an answer. */
const OFTEN = 1000;
const PATIENCE = 3;

/**
 * The speaker view's side: goes where the slides are, and asks them to go where it was led. It asks every second, so that
 * each of the two may be loaded anew at any time.
 */
export function createSync(showConnection) {
  let wishes = 0;
  let asked = 0;
  let shown = placeNow();
  let isFollowing = false;
  let takeTimes = () => {};
  const channel = openChannel(({ place, told, time, times }) => {
    asked = 0;
    showConnection(true);
    takeTime(time);
    if (times) takeTimes(times);
    if (!place || told < wishes) return;
    isFollowing = true;
    if (goToPlace(place)) shown = place;
    isFollowing = false;
  });
  channel.meet(window.opener);

  const ask = more => channel.say({ wishes, time: timeRecord(), ...more });
  onMove(() => {
    const place = placeNow();
    if (isFollowing || isSamePlace(place, shown)) return;
    shown = place;
    wishes += 1;
    ask({ go: place });
  });
  onClock(() => ask());
  const askAgain = () => {
    asked += 1;
    if (asked > PATIENCE) showConnection(false);
    ask();
  };
  setInterval(askAgain, OFTEN);
  document.addEventListener('visibilitychange', () => {
    asked = 0;
    ask();
  });
  ask();

  return {
    onMove,
    onClock,
    /** Opens a window with the slides, where there is none any more. */
    openSlides: () => channel.meet(window.open(`${location.pathname}${location.hash}`, '_blank')),
    /** What each slide really took: `take({ begun, seconds })`. */
    askTimes: take => {
      takeTimes = take;
      ask({ wantsTimes: true });
    },
  };
}

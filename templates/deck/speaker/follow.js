import { openChannel } from './channel.js';
import { hasBegun, onClock, start, takeTime, timeRecord } from './clock.js';
import { keep, recall } from './kept.js';
import { goToPlace, onMove, placeNow } from './place.js';
import { realTimes } from './real-times.js';

/** The window with the slides: says where it is, and goes where the speaker view wants. */
export function followSpeaker() {
  let told = {};
  const channel = openChannel((message, from) => {
    takeTime(message.time);
    /* A place that was asked for is acknowledged, so that the other knows what was said before and what after. */
    told[from] = Math.max(told[from] ?? 0, message.wishes ?? 0);
    if (message.go) goToPlace(message.go);
    answer(from, message.wantsTimes);
  });
  const answer = (to, wantsTimes) =>
    channel.say(
      { place: placeNow(), told: told[to], time: timeRecord(), times: wantsTimes && realTimes() },
      to,
    );
  const tellAll = () => {
    for (const to of Object.keys(told)) answer(to);
  };

  comeBack();
  onMove(() => {
    const place = placeNow();
    const before = recall('place');
    if (before && before.id !== place.id && !hasBegun()) start();
    keep('place', place);
    tellAll();
  });
  onClock(tellAll);
  addEventListener('pagehide', () => {
    told = {};
  });
  return channel;
}

/* The address names the slide, and not the step. */
function comeBack() {
  const [entry] = performance.getEntriesByType('navigation');
  const place = entry?.type === 'navigate' ? undefined : recall('place');
  if (place && place.id === Reveal.getCurrentSlide()?.id) goToPlace(place);
  else keep('place', placeNow());
}

import { createDialog } from '../class/dialog.js';
import { make } from '../class/elements.js';
import { words } from '../class/words.js';

let view;

/** Opens the speaker view, or brings it to the front; says so where the browser does not let it. */
export async function openView(channel) {
  if (view && !view.closed) {
    view.focus();
    return;
  }
  const spot = (await otherScreen()) ?? ownScreen();
  const features = `popup,left=${spot.left},top=${spot.top},width=${spot.width},height=${spot.height}`;
  view = window.open(`?speaker${location.hash}`, `lectern-speaker ${location.pathname}`, features);
  if (view) channel.meet(view);
  else sayBlocked();
}

/** The other screen, where the browser may tell of it without asking first. */
async function otherScreen() {
  if (!screen.isExtended || !window.getScreenDetails) return undefined;
  try {
    const { state } = await navigator.permissions.query({ name: 'window-management' });
    return state === 'granted' ? await findOtherScreen() : undefined;
  } catch {
    return undefined;
  }
}

/** The room on a screen that does not show this window. Asks for permission where that is needed. */
export async function findOtherScreen() {
  const { screens, currentScreen } = await window.getScreenDetails();
  const other = screens.find(one => one !== currentScreen);
  return (
    other && {
      left: other.availLeft,
      top: other.availTop,
      width: other.availWidth,
      height: other.availHeight,
    }
  );
}

/* Most of the screen, in its middle. */
function ownScreen() {
  const { availWidth, availHeight, availLeft = 0, availTop = 0 } = screen;
  const width = Math.min(1280, Math.round(availWidth * 0.9));
  const height = Math.min(800, Math.round(availHeight * 0.9));
  const left = availLeft + Math.round((availWidth - width) / 2);
  return { left, top: availTop + Math.round((availHeight - height) / 2), width, height };
}

function sayBlocked() {
  const dialog = createDialog({
    name: 'blocked',
    title: words.speaker,
    content: [make('h2', {}, words.speaker), make('p', {}, words.blocked)],
  });
  dialog.show();
}

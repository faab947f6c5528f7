/* Milliseconds after the last key or click that a screen stays on which is not in full screen. */
const LONG = 60 * 60 * 1000;
const OFTEN = 60 * 1000;

/**
 * Keeps the screen on during a lecture: in full screen always, else for an hour after something was done. Browsers take that
 * away when the page is hidden, so it is asked for again when the page comes back.
 */
export function keepAwake() {
  if (!navigator.wakeLock) return;
  let lock;
  let used;
  let asking = false;

  async function renew() {
    const wanted =
      document.visibilityState === 'visible' &&
      used !== undefined &&
      (document.fullscreenElement || performance.now() - used < LONG);
    if (!wanted) {
      lock?.release();
      lock = undefined;
    } else if (!asking && (!lock || lock.released)) {
      asking = true;
      /* A battery that is low may say no. */
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      asking = false;
    }
  }

  const use = () => {
    used = performance.now();
    if (!lock || lock.released) renew();
  };
  addEventListener('keydown', use);
  addEventListener('pointerdown', use);
  Reveal.on('slidechanged', use);
  document.addEventListener('visibilitychange', renew);
  document.addEventListener('fullscreenchange', use);
  setInterval(renew, OFTEN);
}

/** Fills the screen with the deck, or leaves it. */
export function toggleFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else fillScreen();
}

/** Fills the screen; browsers refuse where no key or button of this page was pressed. */
export function fillScreen() {
  document.documentElement.requestFullscreen?.().catch(() => {});
}

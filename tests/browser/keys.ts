import type { Page } from 'playwright-core';
import { evaluate } from './browser.ts';

/** Longer than the moment within which a second hit of a key is not meant. */
export function rest(page: Page): Promise<void> {
  return page.waitForTimeout(350);
}

/** Hits a key several times within a moment, however slow this machine is. */
export function hit(page: Page, key: string, keyCode: number, times: number): Promise<void> {
  const press = JSON.stringify({ key, keyCode, bubbles: true });
  return evaluate(
    page,
    `for (let i = 0; i < ${times}; i++) document.body.dispatchEvent(new KeyboardEvent('keydown', ${press}))`,
  );
}

/** Whether the screen is black or white. */
export function isPaused(page: Page): Promise<boolean> {
  return evaluate(page, 'Reveal.isPaused()');
}

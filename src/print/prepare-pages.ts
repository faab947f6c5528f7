import type { Page } from './browser/page.ts';

export interface PreparedPages {
  /** How many pages each slide has. */
  readonly pagesOfSlides: readonly number[];
}

/** Waits until a static page of slides says that all of it is there and fits; `script` is the asset `print/pages.js`. */
export async function preparePages(
  page: Page,
  { script, steps }: { readonly script: string; readonly steps: boolean },
): Promise<PreparedPages> {
  await page.evaluate(`${script};undefined`);
  const counts = await page.evaluate(`lecternPages.prepare(${JSON.stringify({ steps })})`);
  return { pagesOfSlides: counts as number[] };
}

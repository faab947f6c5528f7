import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { evaluate } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page as it is now: rule and first place. The page was opened with `bypassCSP`. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await evaluate(page, `'axe' in window`))) await page.evaluate(axe);
  return evaluate(
    page,
    `axe.run(${OPTIONS}).then(r => r.violations.map(v => v.id + ' at ' + v.nodes[0].html))`,
  );
}

/** Style sheets are read anew only for rules that are not asked; that would take longer than all others. */
const OPTIONS = JSON.stringify({ resultTypes: ['violations'], preload: { assets: ['media'] } });

/**
 * The picture of the speaker view in the manual.
 *
 *   node scripts/speaker-picture.mjs [docs/pictures]
 *
 * Needs a browser, and lib/ as compiled.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from './browser.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const NOW = Date.UTC(2024, 4, 6, 9, 22);
const TALK = `---
title: The tides of the Bay of Fundy
author: M. Okafor
duration: 30 min
---

# Why the sea moves

## The moon pulls twice

- The near side feels more pull than the middle. {.fragment}
- The far side feels less, and is left behind. {.fragment}
- Two bulges, and the earth turns below them. {.fragment}

::: notes
Draw the earth first, and only then the moon. Ask who has stood on a beach at low water and waited. Most people believe in
one bulge; let them say why there must be two before you show the last point.

Then turn the globe slowly, twice, and count the high waters aloud together with the class.
:::

## Why not at noon

- The earth turns, and the moon walks on.

# Why here

## A basin that answers

- The bay is as long as it needs to be to swing with the moon, about thirteen hours.
- Water piles up towards its narrow end.

# What it does

## What the tide leaves

- Mud flats, and birds that live on them.
- Cliffs that go back half a metre a year.
`;
const out = process.argv[2] ?? join(ROOT, 'docs/pictures');
const work = mkdtempSync(join(tmpdir(), 'lectern-speaker-'));
const browser = await chromium.launch(await browserLaunchOptions());
try {
  writeFileSync(join(work, 'tides.md'), TALK);
  execFileSync(process.execPath, [join(ROOT, 'lib/cli.cjs'), 'build', 'tides.md'], { cwd: work });
  const deck = pathToFileURL(join(work, 'dist/tides/index.html')).href;
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', deviceScaleFactor: 0.75 });
  await context.addInitScript(
    `(Real => { Date = class extends Real {
      constructor(...parts) { super(...(parts.length ? parts : [${NOW}])); }
      static now() { return ${NOW}; }
    }; })(Date)`,
  );
  const page = await context.newPage();
  await page.goto(`${deck}#/why-the-sea-moves.the-moon-pulls-twice`);
  await page.waitForSelector('html.deck-ready', { state: 'attached' });
  const [view] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await view.setViewportSize({ width: 1280, height: 720 });
  await view.waitForSelector('html.deck-ready', { state: 'attached' });
  await page.keyboard.press('ArrowRight');
  const time = { before: 767_000, since: NOW, begun: 1, changed: Date.UTC(2030, 1) };
  await view.evaluate(
    `sessionStorage.setItem('lectern-time ' + location.pathname, '${JSON.stringify(time)}'), location.reload()`,
  );
  await view.waitForTimeout(2500);
  await view.screenshot({ path: join(out, 'speaker-view.png') });
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

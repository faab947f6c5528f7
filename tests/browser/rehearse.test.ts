import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { useBench } from './browser.ts';
import { openPhone, shownIn } from './remote.ts';

const PROGRAM = resolve(import.meta.dirname, '../../lib/cli.cjs');
const TALK = '---\ntitle: Ice\n---\n\n## How it flows\n\n- Slowly.\n\n## What it carries\n\n- Stones\n';
const bench = useBench();

it('measures slides that a phone turns, prints what they took, and plans the next build by it', async () => {
  const folder = temporaryFolder({ 'ice.md': TALK });
  const child = spawn(process.execPath, [PROGRAM, 'rehearse', 'ice.md', '--no-open', '--remote'], {
    cwd: folder,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  child.stdout.on('data', piece => {
    printed += piece;
  });
  const address = () => /http:\/\/localhost:\d+\/\S+/.exec(printed)?.[0] ?? '';
  await expect.poll(address).not.toBe('');
  const link = () => /Remote: (\S+)/.exec(printed)?.[1] ?? '';
  await expect.poll(link).not.toBe('');
  const { page, complaints } = await bench.page(address());
  const { page: phone } = await openPhone(bench, link());
  await phone.tap('#next');
  await expect.poll(() => shownIn(page)).toBe('how-it-flows');
  await page.waitForTimeout(4500);
  await phone.tap('#next');
  await expect.poll(() => shownIn(page)).toBe('what-it-carries');
  await page.waitForTimeout(300);
  await page.close();
  child.kill('SIGINT');
  await once(child, 'exit');
  expect(complaints).toEqual([]);
  expect(printed).toMatch(/^ +\d:\d\d +0:0[4-9] +2 {2}How it flows$/m);
  expect(printed).not.toContain('What it carries');
  expect(readFileSync(join(folder, 'ice.slides.yaml'), 'utf8')).toMatch(
    /rehearsed:\n {2}how-it-flows: [4-9] s\n$/,
  );
  const build = spawn(process.execPath, [PROGRAM, 'build', 'ice.md'], { cwd: folder });
  await once(build, 'exit');
  const deck = JSON.parse(readFileSync(join(folder, 'dist/ice/deck.json'), 'utf8'));
  expect(deck.slides[1].timing.from).toBe('rehearsal');
});

/**
 * From an edit to what is seen of it: milliseconds from the moment an outline is saved to the frame in which an open
 * page shows it, beside those of a bare server that only tells the page so.
 *
 *   node tests/bench/live.mjs                   100 and 1,000 slides
 *   node tests/bench/live.mjs --edits 30 100    thirty edits of each, the median counts
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from '../../scripts/browser.mjs';
import { makeLecture } from './make-lecture.mjs';
import { medianOf } from './tables.mjs';

const CLI = join(import.meta.dirname, '../../lib/cli.cjs');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edits: { type: 'string', default: '15' } },
});
const edits = Number(values.edits);
const BARE_PAGE = `<p>word 0</p><script>
new EventSource('/events').onmessage = ({ data }) => { if (data) document.querySelector('p').textContent = data; };
</script>`;
const browser = await chromium.launch(await browserLaunchOptions());
const bare = await benchBare();
console.log(`a bare server: ${bare} ms`);
for (const size of positionals.length > 0 ? positionals.map(Number) : [100, 1_000]) {
  const { slides, took } = await benchPresent(size);
  console.log(
    `lectern present, ${slides} slides: ${took} ms, ${(took / bare).toFixed(1)} times the bare server`,
  );
}
await browser.close();

/** The page is told of a change by a server that does nothing else: what the way itself takes. */
async function benchBare() {
  return inFolder(async folder => {
    const path = join(folder, 'word.txt');
    writeFileSync(path, 'word 0');
    const open = new Set();
    const watcher = watch(path, () => {
      for (const response of open) response.write(`data: ${readFileSync(path, 'utf8')}\n\n`);
    });
    const server = createServer((request, response) => {
      if (request.url === '/events') {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        open.add(response);
      } else response.end(BARE_PAGE);
    }).listen(0, '127.0.0.1');
    await new Promise(done => server.once('listening', done));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const took = await timeEdits(page, index => writeFileSync(path, `word ${index}`));
    await page.close();
    watcher.close();
    server.closeAllConnections();
    server.close();
    return took;
  });
}

async function benchPresent(size) {
  return inFolder(async folder => {
    const path = join(folder, 'lecture.md');
    const text = makeLecture(size).lectern;
    const lines = text.split('\n');
    const at = lines.findIndex((line, index) => index > lines.length / 2 && line.startsWith('- '));
    const save = index => writeFileSync(path, lines.with?.(at, `- word ${index}`).join('\n') ?? '');
    save(0);
    const child = spawn(process.execPath, [CLI, 'present', '--no-open', 'lecture.md'], { cwd: folder });
    const address = await addressOf(child);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(address);
    await page.waitForFunction(() => globalThis.document.body.textContent.includes('word 0'));
    const took = await timeEdits(page, save);
    const slides = await page.evaluate(
      () => globalThis.document.querySelectorAll('.slides section[id]').length,
    );
    child.kill('SIGKILL');
    await page.close();
    return { slides, took };
  });
}

function addressOf(child) {
  let printed = '';
  return new Promise((done, fail) => {
    child.stdout.on('data', piece => {
      printed += piece;
      const found = /http:\/\/localhost:\d+\/\S*/.exec(printed)?.[0];
      if (found && printed.includes('Ctrl-C')) done(found);
    });
    child.on('exit', code => fail(new Error(`ended with ${code}: ${printed}`)));
  });
}

/** Both clocks are the computer's own. */
async function timeEdits(page, save) {
  const all = [];
  for (let index = 1; index <= edits; index += 1) {
    const seen = page.evaluate(seenAt, `word ${index}`);
    await new Promise(done => setTimeout(done, 400));
    const saved = performance.timeOrigin + performance.now();
    save(index);
    all.push((await seen) - saved);
  }
  return Math.round(medianOf(all.slice(2)));
}

/** Runs in the page: the time of the frame after the one in which the word stands there. */
function seenAt(word) {
  const { document, performance, requestAnimationFrame, MutationObserver } = globalThis;
  return new Promise(done => {
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes(word)) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => done(performance.timeOrigin + performance.now())),
      );
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

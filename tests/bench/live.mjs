/**
 * From an edit to what is seen of it: milliseconds from the moment an outline is saved to the frame in which an open
 * page shows it, beside those of a bare server that only tells the page so. Four kinds of edits: a word on a slide, a
 * slide's title, a slide that comes, a slide that goes.
 *
 *   node tests/bench/live.mjs                   100 and 1,000 slides
 *   node tests/bench/live.mjs --edits 30 100    thirty edits of each kind, the median counts
 *   node tests/bench/live.mjs --kind title 100  edits of one kind
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
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
  options: { edits: { type: 'string', default: '15' }, kind: { type: 'string' } },
});
const edits = Number(values.edits);
/** Milliseconds without anything to do before an edit. */
const REST = 300;
/** Milliseconds in which a lecture is made anew behind an edit that pages show already. */
const LONGEST_BUILD = 20_000;
/** What an edit makes of a lecture of lines with a heading in one of them, and what is seen of it. */
const KINDS = {
  word: { text: (lines, at, index) => lines.with(at + 2, `- mark ${index}.`) },
  title: { text: (lines, at, index) => lines.with(at, `## A title with mark ${index}.`) },
  added: { text: (lines, at, index) => lines.toSpliced(at, 0, ...slidesBetween(1, index)) },
  removed: {
    text: (lines, at, index) => lines.toSpliced(at, 0, ...slidesBetween(index + 1, edits)),
    goes: true,
  },
};
const BARE_PAGE = `<p>mark 0.</p><script>
new EventSource('/events').onmessage = ({ data }) => { if (data) document.querySelector('p').textContent = data; };
</script>`;
const browser = await chromium.launch(await browserLaunchOptions());
const bare = await benchBare();
console.log(`a bare server: ${bare} ms`);
for (const size of positionals.length > 0 ? positionals.map(Number) : [100, 1_000])
  for (const kind of values.kind ? [values.kind] : Object.keys(KINDS)) {
    const { slides, took } = await benchPresent(size, KINDS[kind]);
    const times = (took / bare).toFixed(1);
    console.log(`lectern present, ${slides} slides, ${kind}: ${took} ms, ${times} times the bare server`);
  }
await browser.close();

/** The page is told of a change by a server that does nothing else: what the way itself takes. */
async function benchBare() {
  return inFolder(async folder => {
    const path = join(folder, 'word.txt');
    writeFileSync(path, 'mark 0.');
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
    const took = await timeEdits(page, index => writeFileSync(path, `mark ${index}.`));
    await page.close();
    watcher.close();
    server.closeAllConnections();
    server.close();
    return took;
  });
}

async function benchPresent(size, { text, goes = false }) {
  return inFolder(async folder => {
    const path = join(folder, 'lecture.md');
    const lines = makeLecture(size).lectern.split('\n');
    const at = lines.findIndex((line, index) => index > lines.length / 2 && line.startsWith('## '));
    const save = index => writeFileSync(path, text(lines, at, index).join('\n'));
    save(0);
    const child = spawn(process.execPath, [CLI, 'present', '--no-open', 'lecture.md'], { cwd: folder });
    const address = await addressOf(child);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(address);
    await page.waitForSelector('html.deck-ready', { state: 'attached' });
    const isMade = () => statSync(join(folder, 'dist/lecture/index.html')).mtimeMs > statSync(path).mtimeMs;
    const took = await timeEdits(page, save, { goes, isMade });
    const slides = await page.evaluate(
      () => globalThis.document.querySelectorAll('.slides section[id]').length,
    );
    child.kill('SIGKILL');
    await page.close();
    return { slides, took };
  });
}

function slidesBetween(first, last) {
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return numbers.flatMap(index => [`## Put in as number ${index}`, '', `- mark ${index}.`, '- and more', '']);
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
async function timeEdits(page, save, { goes = false, isMade = () => true } = {}) {
  const all = [];
  for (let index = 1; index <= edits; index += 1) {
    for (let waited = 0; waited < LONGEST_BUILD && !isMade(); waited += 50) await pause(50);
    const seen = page.evaluate(seenAt, { word: `mark ${index}.`, goes });
    await pause(REST);
    const saved = performance.timeOrigin + performance.now();
    save(index);
    all.push((await seen) - saved);
  }
  return Math.round(medianOf(all.slice(2)));
}

function pause(milliseconds) {
  return new Promise(done => setTimeout(done, milliseconds));
}

/** Runs in the page: the time of the frame after the one in which the words stand on the screen, or are gone. */
function seenAt({ word, goes }) {
  const { document, performance, requestAnimationFrame, MutationObserver } = globalThis;
  const isThere = () => {
    const shown = document.querySelector('.slides > .present') ?? document.body;
    return shown.textContent.includes(word);
  };
  const wentWith = records =>
    records.some(({ removedNodes }) => [...removedNodes].some(node => node.textContent.includes(word)));
  return new Promise(done => {
    const observer = new MutationObserver(records => {
      if (goes ? !wentWith(records) || isThere() : !isThere()) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => done(performance.timeOrigin + performance.now())),
      );
    });
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
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

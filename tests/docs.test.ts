/**
 * The manual and the README, by their own examples: each section with examples is a test, in an empty folder
 * of its own. A fenced block is an example when a role follows its language:
 *
 *     ```text outline      an outline, saved as talk.txt (markdown: talk.md) or under `file=NAME`
 *     ```yaml file=NAME    any other file beside it
 *     ```text slides       the slides that the last outline makes (tests/cli/slide-listing.ts)
 *     ```json deck         a part of its deck.json
 *     ```json outline      a part of `lectern outline --json`
 *     ```html slide        pieces of HTML that the deck holds, one a line, in this order
 *     ```text messages     all that the reporter says of it
 *     ```console           commands and what they print (tests/cli/cli.test.ts)
 *
 * `…` alone on a line, or as the last item of a JSON array, stands for anything. Blocks without a role are not
 * run. LECTERN_UPDATE=1 writes what came out into the blocks that hold no `…`. Read the difference.
 */
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Built, build } from '../src/build.ts';
import { readCourseFile } from '../src/io/course-file.ts';
import { readSource } from '../src/io/read-source.ts';
import { createReporter } from '../src/io/reporter.ts';
import { loadResources } from '../src/io/resources.ts';
import { textsOf } from '../src/io/source-texts.ts';
import { outlineToJson } from '../src/write/outline-json.ts';
import { type ExampleBlock, type ExampleSection, readExamples } from './cli/examples.ts';
import { ANYTHING, comparable, matches, partOf } from './cli/matching.ts';
import { type Rewriting, rewriteBlocks } from './cli/rewriting.ts';
import { placeFile, readSteps, runStep } from './cli/run-console.ts';
import { fullListing, listSlides } from './cli/slide-listing.ts';
import { shippedResources } from './shipped-resources.ts';

const ROOT = resolve(import.meta.dirname, '..');
const UPDATE = Boolean(process.env.LECTERN_UPDATE);
const DOCS = join(ROOT, 'docs');
const files = [join(ROOT, 'README.md'), ...readdirSync(DOCS).map(name => join(DOCS, name))].filter(path =>
  path.endsWith('.md'),
);
const ROLES = new Set(['outline', 'slides', 'deck', 'slide', 'messages']);
const rewritings = new Map<string, Rewriting[]>();

describe.each(files)('%s', file => {
  for (const section of readExamples(file).filter(hasExamples))
    it(section.title, async () => {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lectern-docs-')));
      try {
        await runSection(section, { file, folder });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  it('is there', () => expect(existsSync(file)).toBe(true));
});

afterAll(() => {
  for (const [file, changes] of rewritings) rewriteBlocks(file, changes);
});

interface Run {
  readonly file: string;
  readonly folder: string;
}

function roleOf(block: ExampleBlock): string | undefined {
  if (block.language === 'console') return 'console';
  return block.words.find(word => ROLES.has(word)) ?? (block.values.file ? 'file' : undefined);
}

function hasExamples(section: ExampleSection): boolean {
  return section.blocks.some(block => roleOf(block) !== undefined);
}

async function runSection(section: ExampleSection, run: Run): Promise<void> {
  let last: string | undefined;
  for (const block of section.blocks) {
    const role = roleOf(block);
    if (role === undefined) continue;
    const isFile = role === 'file' || (role === 'outline' && block.language !== 'json');
    if (isFile) placeFile(run.folder, nameOf(block), `${block.text}\n`);
    if (isFile && role === 'outline') last = nameOf(block);
    if (role === 'console') await checkConsole(block, run);
    else if (!isFile) await checkExpectation(role, block, last, run);
  }
}

function nameOf({ values, language }: ExampleBlock): string {
  return values.file ?? (language === 'markdown' ? 'talk.md' : 'talk.txt');
}

async function checkConsole(block: ExampleBlock, run: Run): Promise<void> {
  const printed: string[] = [];
  for (const { command, expected, exitCode } of readSteps(block.text)) {
    const result = await runStep(command, run);
    const lines = result.output === '' ? [] : comparable(result.output, run.folder);
    printed.push(`$ ${command}`, ...lines, ...(result.exitCode === 0 ? [] : [`(exit ${result.exitCode})`]));
    if (UPDATE) continue;
    compareLines(
      lines,
      comparable(expected.join('\n')).filter((line, _, all) => line !== '' || all.length > 1),
    );
    expect(result.exitCode, result.output).toBe(exitCode);
  }
  update(block, printed, run);
}

async function checkExpectation(
  role: string,
  block: ExampleBlock,
  outline: string | undefined,
  run: Run,
): Promise<void> {
  if (outline === undefined) throw new Error(`Line ${block.line}: no outline stands above this example`);
  const built = await buildExample(join(run.folder, outline));
  if (role === 'slides') checkSlides(block, built, run);
  else if (role === 'slide') checkHtml(block, built);
  else if (role === 'messages') checkMessages(block, built, run);
  else {
    const actual: unknown = role === 'deck' ? deckOf(built) : outlineToJson(built.outline);
    const expected: unknown = JSON.parse(block.text);
    expect(partOf(actual, expected)).toEqual(expected);
  }
}

async function buildExample(path: string): Promise<Built> {
  const folder = resolve(path, '..');
  const templates = join(folder, 'templates');
  const resources = existsSync(templates)
    ? await loadResources({ overrides: [templates], base: folder })
    : await shippedResources(folder);
  const course = readCourseFile(folder, folder);
  return build(readSource(path, basename(path)), course ? { resources, course } : { resources });
}

function deckOf(built: Built) {
  const deck = built.artifacts.find(({ path }) => path === 'deck.json');
  if (!deck) throw new Error(`Nothing was built: ${built.messages.map(({ text }) => text).join('; ')}`);
  return JSON.parse(String(deck.contents));
}

function checkSlides(block: ExampleBlock, built: Built, run: Run): void {
  const deck = deckOf(built);
  const expected = block.text === '' ? [] : block.text.split('\n').filter(line => line.trim() !== '');
  const actual = expected.length === 0 ? fullListing(deck) : listSlides(deck, expected);
  if (!UPDATE) compareLines(actual, expected);
  update(block, actual, run);
}

function checkHtml(block: ExampleBlock, built: Built): void {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  let rest = squeeze(String(built.artifacts.find(({ path }) => path === 'index.html')?.contents));
  for (const piece of block.text.split('\n').map(squeeze).filter(Boolean)) {
    expect(rest).toContain(piece);
    rest = rest.slice(rest.indexOf(piece) + piece.length);
  }
}

function checkMessages(block: ExampleBlock, built: Built, run: Run): void {
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  const output = { write, isTerminal: false, hasColour: false, width: 100 };
  createReporter(output, output).messages(built.messages, path => textsOf([])(join(run.folder, path)));
  const lines = said.trimEnd() === '' ? [] : said.trimEnd().split('\n');
  if (!UPDATE) compareLines(lines, block.text === '' ? [] : block.text.split('\n'));
  update(block, lines, run);
}

function compareLines(actual: readonly string[], expected: readonly string[]): void {
  if (!matches(actual, expected)) expect(actual.join('\n')).toBe(expected.join('\n'));
}

function update(block: ExampleBlock, lines: readonly string[], { file }: Run): void {
  const holds = block.text.split('\n').some(line => line.trim() === ANYTHING);
  if (!UPDATE || holds) return;
  rewritings.set(file, [...(rewritings.get(file) ?? []), { block, text: lines.join('\n') }]);
}

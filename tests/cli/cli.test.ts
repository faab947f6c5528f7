/**
 * The command line, by example. Each file `tests/cli/*.md` holds sections; each section is a test in an empty
 * folder of its own, read from top to bottom:
 *
 *     ```text file=talk.txt          a file in the folder; its name may have folders in it
 *     ```text file=big.txt repeat=9  the same, its contents nine times
 *     ```hex file=picture.txt        bytes, in hexadecimal
 *     ```text file=dist/            an empty folder
 *     ```text file=my.txt mode=000   with permissions, and the commands run as somebody without rights
 *     ```console                     commands after `$ `, each followed by all that it prints, standard
 *                                    output and error together; `(exit 1)` where it does not end with 0
 *
 * `…` alone on a line of the output stands for any lines. Times are not compared, nor the port of an address;
 * the folder of the test is called FOLDER. Commands are `lectern` with `< file` and `> file`, and for
 * preparing and looking `cat`, `ls`, `mkdir`, `rm`. One process runs those that need none of their own (resident.mjs).
 *
 * LECTERN_UPDATE=1 writes what was printed into the files, except where they say `…`. Read the difference.
 */
import { chmodSync, chownSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ExampleBlock, type ExampleSection, readExamples } from './examples.ts';
import { ANYTHING, comparable, matches } from './matching.ts';
import { type Rewriting, rewriteBlocks } from './rewriting.ts';
import { placeFile, placeFolder, readSteps, runStep } from './run-console.ts';

const FOLDER = import.meta.dirname;
const UPDATE = Boolean(process.env.LECTERN_UPDATE);
const IS_ROOT = process.getuid?.() === 0;
const NOBODY = 65_534;

/** Here a process is started for each command; elsewhere where it has rights or streams of its own. */
const ALONE = new Set(['doctor.md', 'help.md', 'usage.md']);

const files = readdirSync(FOLDER).filter(name => name.endsWith('.md'));
const updates = new Map<string, Rewriting[]>();

describe.each(files)('%s', file => {
  for (const section of readExamples(join(FOLDER, file))) {
    it(section.title, async ({ skip }) => {
      if (needsRights(section) && process.platform === 'win32') skip('permissions are others on Windows');
      await runSection(section, file);
    });
  }
});

async function runSection(section: ExampleSection, file: string): Promise<void> {
  const asNobody = IS_ROOT && needsRights(section);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lectern-cli-')));
  if (asNobody) chownSync(folder, NOBODY, NOBODY);
  try {
    for (const block of section.blocks) {
      if (block.values.file) prepareFile(folder, block, block.values.file, asNobody);
      else if (block.language === 'console') await runConsole(folder, block, file, asNobody);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function needsRights(section: ExampleSection): boolean {
  return section.blocks.some(block => block.values.mode);
}

function prepareFile(folder: string, block: ExampleBlock, name: string, asNobody: boolean): void {
  const text = `${block.text}\n`.repeat(Number(block.values.repeat ?? 1));
  const contents = block.language === 'hex' ? Buffer.from(block.text.replace(/\s/g, ''), 'hex') : text;
  const path = name.endsWith('/') ? placeFolder(folder, name) : placeFile(folder, name, contents);
  if (asNobody) chownSync(path, NOBODY, NOBODY);
  if (block.values.mode) chmodSync(path, Number.parseInt(block.values.mode, 8));
}

async function runConsole(
  folder: string,
  block: ExampleBlock,
  file: string,
  asNobody: boolean,
): Promise<void> {
  const printed: string[] = [];
  for (const step of readSteps(block.text)) {
    const { output, exitCode } = await runStep(step.command, {
      folder,
      asNobody,
      alone: ALONE.has(file),
    });
    const actual = output === '' ? [] : comparable(output, folder);
    const exit = exitCode === 0 ? [] : [`(exit ${exitCode})`];
    printed.push(`$ ${step.command}`, ...actual, ...exit);
    if (UPDATE) continue;
    const expected = comparable(step.expected.join('\n')).filter(
      (line, _, all) => line !== '' || all.length > 1,
    );
    if (!matches(actual, expected)) expect(actual.join('\n')).toBe(expected.join('\n'));
    expect(exitCode, `${step.command}\n${output}`).toBe(step.exitCode);
  }
  if (UPDATE && !block.text.split('\n').includes(ANYTHING))
    updates.set(file, [...(updates.get(file) ?? []), { block, text: printed.join('\n') }]);
}

afterAll(() => {
  for (const [file, changes] of updates) rewriteBlocks(join(FOLDER, file), changes);
});

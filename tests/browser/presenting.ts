import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';

const PROGRAM = resolve(import.meta.dirname, '../../lib/cli.cjs');

/** A running `lectern present`. */
export interface Presenting {
  readonly child: ChildProcess;
  /** Of the deck, or of the page that lists several. */
  readonly address: string;
  readonly printed: () => string;
}

/** Starts `lectern present` in a folder, and waits until it says where it is; killed when the test is over. */
export async function startPresenting(folder: string, ...args: string[]): Promise<Presenting> {
  const { child, ready } = spawnPresenting(folder, args);
  onTestFinished(() => void child.kill('SIGKILL'));
  return ready;
}

/** Starts it for several tests; who starts it kills `child`. */
export function spawnPresenting(
  folder: string,
  args: readonly string[],
): { child: ChildProcess; ready: Promise<Presenting> } {
  const port = args.includes('--port') ? [] : ['--port', String(nextPort())];
  const child = spawn(process.execPath, [PROGRAM, 'present', '--no-open', ...port, ...args], { cwd: folder });
  let printed = '';
  const ready = new Promise<Presenting>((done, fail) => {
    const listen = (piece: Buffer) => {
      printed += piece;
      if (!printed.includes('Ctrl-C')) return;
      const address = /http:\/\/localhost:\d+\/\S*/.exec(printed)?.[0] ?? '';
      done({ child, address, printed: () => printed });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', code => fail(new Error(`ended with ${code}: ${printed}`)));
  });
  return { child, ready };
}

let started = 0;

/** A port that nobody else takes in the meantime when a test starts its lecture a second time; a remote takes another. */
function nextPort(): number {
  return 21_000 + 400 * (process.pid % 28) + 4 * (started++ % 100);
}

/** A folder with outlines, and a way to edit one as an editor does: the whole file anew. */
export function outlinesIn(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  const edit = (name: string, from: string, to: string) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  return { folder, edit };
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { beforeTheEnd } from '../../io/before-the-end.ts';
import { Failure } from '../../io/failure.ts';
import {
  makeTemporaryFolder,
  removeTemporaryFolder,
  sweepTemporaryFolders,
} from '../../io/temporary-folder.ts';
import { browserNotStarted } from '../../message/browsing.ts';
import { browserArguments } from './browser-flags.ts';
import { type Connection, connect } from './connection.ts';
import type { FoundBrowser } from './find-browser.ts';
import { type Tabs, tabsOf } from './tabs.ts';

/** A browser that runs, with a profile of its own. */
export interface RunningBrowser {
  readonly connection: Connection;
  readonly tabs: Tabs;
  /** As it calls itself: `HeadlessChrome/147.0.7727.0`. */
  readonly product: string;
  /** Ends it with all its processes, and removes its profile. May be called twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a browser that nobody sees and that reaches no host, `quick` with as few processes as will do. Throws a Failure
 * where it does not start.
 */
export async function startBrowser(found: FoundBrowser, quick: boolean): Promise<RunningBrowser> {
  const profile = makeTemporaryFolder('browser');
  const child = spawn(found.path, browserArguments({ profile, quick }), {
    // A group of its own, so that all its processes can be ended together.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: environmentFor(found),
    windowsHide: true,
  });
  const said = lastWords(child);
  const ended = new Promise<void>(done => {
    child.once('error', () => done());
    child.once('exit', () => done());
  });
  const endNow = () => {
    killTree(child);
    removeTemporaryFolder(profile);
  };
  const forget = beforeTheEnd(endNow);
  // Meanwhile the browser starts.
  sweepTemporaryFolders();
  const stop = async () => {
    forget();
    killTree(child);
    await ended;
    removeTemporaryFolder(profile);
  };
  try {
    const connection = connect(child.stdio[3] as Writable, child.stdio[4] as Readable);
    const version = await connection.send('Browser.getVersion', {}, undefined, START_LIMIT);
    return { connection, tabs: tabsOf(connection), product: String(version.product), stop };
  } catch (error) {
    await stop();
    throw new Failure(browserNotStarted(found.path, said()), error);
  }
}

/** Milliseconds; the first start after unpacking reads 200 MB. */
const START_LIMIT = 45_000;

function environmentFor({ libraries }: FoundBrowser): NodeJS.ProcessEnv {
  if (!libraries) return process.env;
  const folders = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean);
  return { ...process.env, LD_LIBRARY_PATH: folders.join(delimiter) };
}

/** The last line that tells something, of what the browser says of itself. */
function lastWords(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-LONGEST);
  });
  child.once('error', error => {
    text = error.message;
  });
  return () => {
    const lines = text.split('\n').filter(line => line.trim() !== '');
    return (lines.find(line => TELLING.test(line)) ?? lines.at(-1) ?? '').replace(LOG_MARK, '').trim();
  };
}

const LONGEST = 8000;
const TELLING = /error while loading|cannot open|FATAL|No usable sandbox/;
const LOG_MARK = /^\[[^\]]*\]\s*/;

/** Ends a process and all that it started. */
function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
    return;
  }
}

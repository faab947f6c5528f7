import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { oldNode } from '../message/old-node.ts';

/** The name of the program's file beside this one, which is one function; `scripts/bundle.mjs` fills it in. */
declare const PROGRAM: string;

const NEEDED = [20, 19] as const;

start();

/** Runs the program by V8's compilation of it, which is kept beside it; without one, or by another Node, V8 compiles. */
function start(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
    process.stderr.write(`error  ${oldNode(process.versions.node, NEEDED.join('.'))}\n`);
    process.exitCode = 1;
    return;
  }
  const file = join(__dirname, PROGRAM);
  const cachedData = read(file.replace(/\.js$/, '.cache'));
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  script.runInThisContext()(require, file).main(process.argv.slice(2));
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

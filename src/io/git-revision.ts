import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import {
  gitFailed,
  gitMissing,
  notARepository,
  notInRevision,
  revisionIsOption,
  unknownRevision,
} from '../message/revisions.ts';
import { Failure } from './failure.ts';
import { displayPath } from './paths.ts';

/** The files of a repository as they were. */
export interface Revision {
  /** As the author named it. */
  readonly name: string;
  /** The folder of the repository. */
  readonly top: string;
  /** The contents of a file by its path on the disk; undefined where it was not there. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/** Opens the revision of the repository that a file stands in. Throws a Failure that says what is in the way. */
export function openRevision(name: string, file: string): Revision {
  if (name.startsWith('-')) throw new Failure(revisionIsOption(name));
  const folder = dirname(resolve(file));
  const top = topOf(folder);
  const found = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  const commit = found.text.trim();
  if (found.status !== 0 || !COMMIT.test(commit)) throw new Failure(unknownRevision(name));
  return { name, top, read: path => readBlob(top, commit, path) };
}

/** The file, which must have been there. Throws a Failure. */
export function readAtRevision(revision: Revision, path: string): Uint8Array {
  const contents = revision.read(path);
  if (!contents) throw new Failure(notInRevision(displayPath(path), revision.name));
  return contents;
}

const COMMIT = /^[0-9a-f]{40,64}$/;

function topOf(folder: string): string {
  const { status, text, error } = git(folder, ['rev-parse', '--show-toplevel']);
  if (status === 0) return resolve(text.replace(LINE_END, ''));
  if (NO_REPOSITORY.test(error)) throw new Failure(notARepository(displayPath(folder)));
  throw new Failure(gitFailed(firstLine(error)));
}

const LINE_END = /\r?\n$/;
const NO_REPOSITORY = /not a git repository/i;

function readBlob(top: string, commit: string, path: string): Uint8Array | undefined {
  const inside = relative(top, withoutLinks(resolve(path)))
    .split(sep)
    .join('/');
  if (inside === '' || inside.startsWith('../')) return undefined;
  const { status, bytes } = git(top, ['cat-file', 'blob', `${commit}:${inside}`]);
  return status === 0 ? bytes : undefined;
}

/** Git names folders by where they really are. */
function withoutLinks(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

/** Bytes; as much as any outline or picture. */
const LARGEST = 200_000_000;

/** Runs git without a shell; it runs nothing of the repository's, asks nothing and fetches nothing. */
function git(folder: string, args: readonly string[]) {
  const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
  const options = { cwd: folder, env, maxBuffer: LARGEST, windowsHide: true, shell: false } as const;
  const { status, stdout, stderr, error } = spawnSync('git', [...args], options);
  if (error && 'code' in error && error.code === 'ENOENT') throw new Failure(gitMissing());
  if (error) throw new Failure(gitFailed(error.message));
  return { status, bytes: stdout, text: stdout.toString('utf8'), error: stderr.toString('utf8') };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replace(PREFIX, '') ?? '';
}

const PREFIX = /^fatal: /;

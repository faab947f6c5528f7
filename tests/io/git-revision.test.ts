import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/io/failure.ts';
import { courseAtRevision, includedAtRevision } from '../../src/io/files-at-revision.ts';
import { openRevision, readAtRevision } from '../../src/io/git-revision.ts';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lectern-git-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(spawnSync('git', ['--version']).error)('openRevision', () => {
  it('reads a file as it was, also one that is no longer there', () => {
    commit({ 'talks/bread.txt': 'Yeast', 'talks/gone.png': 'picture' });
    rmSync(join(folder, 'talks/gone.png'));
    commit({ 'talks/bread.txt': 'Salt' });
    const revision = openRevision('HEAD~1', join(folder, 'talks/bread.txt'));
    expect(text(readAtRevision(revision, join(folder, 'talks/bread.txt')))).toBe('Yeast');
    expect(text(revision.read(join(folder, 'talks/gone.png')))).toBe('picture');
  });

  it('reads files beside an outline, and none outside its folder', () => {
    commit({ 'talks/bread.txt': 'Yeast', 'talks/a b.png': 'picture', 'secret.txt': 'no' });
    const revision = openRevision('HEAD', join(folder, 'talks/bread.txt'));
    const include = includedAtRevision(revision, join(folder, 'talks'), new Map());
    expect(text(include('a%20b.png'))).toBe('picture');
    expect(include('../secret.txt')).toBeUndefined();
  });

  it('finds the settings of that time above the outline', () => {
    commit({ 'talks/bread.txt': 'Yeast', 'lectern.yaml': 'course: Baking' });
    commit({ 'lectern.yaml': 'course: Chemistry' });
    const revision = openRevision('HEAD~1', join(folder, 'talks/bread.txt'));
    expect(text(courseAtRevision(revision, join(folder, 'talks'), folder)?.contents)).toBe('course: Baking');
  });

  it.each([
    ['nothing-of-the-kind', 'unknown-revision'],
    ['--output=x', 'revision-is-option'],
    ['$(touch x)', 'unknown-revision'],
    ['HEAD:bread.txt', 'unknown-revision'],
  ])('says of “%s” that it is none', (name, rule) => {
    commit({ 'bread.txt': 'Yeast' });
    expect(ruleOf(() => openRevision(name, join(folder, 'bread.txt')))).toBe(rule);
  });

  it('says that a file was not there, and that a folder is in no repository', () => {
    expect(ruleOf(() => openRevision('HEAD', join(folder, 'bread.txt')))).toBe('not-a-repository');
    commit({ 'bread.txt': 'Yeast' });
    const revision = openRevision('HEAD', join(folder, 'bread.txt'));
    expect(ruleOf(() => readAtRevision(revision, join(folder, 'new.txt')))).toBe('not-in-revision');
  });
});

function commit(files: Readonly<Record<string, string>>): void {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '-q', '-m', 'a lecture');
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder });
  if (status !== 0) throw new Error(String(stderr));
}

function text(contents: string | Uint8Array | undefined): string {
  return Buffer.from(contents ?? '').toString();
}

function ruleOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Failure ? error.report.rule : String(error);
  }
}

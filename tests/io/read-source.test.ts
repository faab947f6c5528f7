import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/io/failure.ts';
import { readSource } from '../../src/io/read-source.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ruleOf = (path: string, limit?: number) => {
  try {
    readSource(path, 'talk.txt', limit);
    return undefined;
  } catch (error) {
    return error instanceof Failure ? error.report.rule : error;
  }
};

describe('readSource', () => {
  it('gives the bytes as they are, under the name for messages', () => {
    const folder = temporaryFolder({ 'talk.txt': 'Peace\n' });
    const source = readSource(join(folder, 'talk.txt'), 'talk.txt');
    expect(source).toEqual({ path: 'talk.txt', contents: Buffer.from('Peace\n') });
  });

  it('says what stands in the way', () => {
    const folder = temporaryFolder({ 'talk.txt': 'Peace\n' });
    expect(ruleOf(join(folder, 'no.txt'))).toBe('file-not-found');
    expect(ruleOf(join(folder, 'talk.txt/x'))).toBe('file-not-found');
    expect(ruleOf(folder)).toBe('not-a-file');
    expect(ruleOf(join(folder, 'talk.txt'), 3)).toBe('file-too-large');
  });

  it.skipIf(process.platform === 'win32')('does not wait for ever at a pipe', () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(ruleOf(join(folder, 'pipe'))).toBe('not-a-file');
  });
});

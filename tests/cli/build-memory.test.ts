import { chmodSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildLectures } from '../../src/cli/build-lectures.ts';
import { sizeOfRecords } from '../../src/io/build-records.ts';
import { createReporter } from '../../src/io/reporter.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

function bench() {
  const folder = temporaryFolder({ 'moss.md': '# Moss\n\n- It grows.\n\n# Peat\n\n- ![A bog](bog.svg)\n' });
  const cache = join(folder, 'cache');
  vi.stubEnv('XDG_CACHE_HOME', cache);
  const said: string[] = [];
  const output = { isTerminal: false, width: 80, hasColour: false, write: (text: string) => said.push(text) };
  const build = async (usesCache = true) => {
    const path = join(folder, 'moss.md');
    await buildLectures([{ name: 'moss', outlines: [{ path, shown: 'moss.md', name: 'moss' }] }], {
      reporter: createReporter(output, output),
      out: join(folder, 'dist'),
      singleFile: false,
      reading: {},
      to: ['deck'],
      usesCache,
    });
    return said.splice(0).join('');
  };
  /** A lecture that is written is another folder than before. */
  const isWritten = async (usesCache = true) => {
    const before = statSync(join(folder, 'dist/moss')).ino;
    await build(usesCache);
    return statSync(join(folder, 'dist/moss')).ino !== before;
  };
  const records = join(cache, 'lectern/builds');
  return { folder, build, isWritten, record: () => join(records, readdirSync(records)[0] ?? ''), records };
}

afterEach(() => vi.unstubAllEnvs());

describe('a lecture of which nothing changed', () => {
  it('is left as it lies there, and said to be as before, with all messages', async () => {
    const { build, isWritten, folder } = bench();
    writeFileSync(join(folder, 'bog.svg'), 'no picture');
    await build();
    const twice = [await build(), await build(false)].map(text => text.replace(/\d+\.\d\d s/, ''));
    expect(twice[0]).toContain('all as before');
    expect(twice[0]).toBe(twice[1]);
    expect([await isWritten(), await isWritten(false)]).toEqual([false, true]);
  });

  it.each([
    ['its outline changed', (folder: string) => writeFileSync(join(folder, 'moss.md'), '# Moss\n')],
    ['settings came', (folder: string) => writeFileSync(join(folder, 'lectern.yaml'), 'course: Botany\n')],
    ['a picture changed', (folder: string) => writeFileSync(join(folder, 'bog.svg'), '<svg><g/></svg>')],
    ['a file of it was changed', (folder: string) => writeFileSync(join(folder, 'dist/moss/index.html'), '')],
    ['a file of it was removed', (folder: string) => rmSync(join(folder, 'dist/moss/deck.json'))],
  ])('is written again where %s', async (_, change) => {
    const { build, isWritten, folder } = bench();
    writeFileSync(join(folder, 'bog.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await build();
    change(folder);
    expect([await isWritten(), await isWritten()]).toEqual([true, false]);
  });
});

describe('what is remembered of builds', () => {
  it('is private, and counted', async () => {
    const { build, record, records } = bench();
    await build(false);
    expect(sizeOfRecords()).toEqual({ count: 0, bytes: 0 });
    writeFileSync(join(records, '../../../bog.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await build();
    expect(sizeOfRecords()).toMatchObject({ count: 1, bytes: statSync(record()).size });
    if (process.platform !== 'win32') expect(statSync(records).mode & 0o777).toBe(0o700);
  });

  it('is not asked where it is damaged, or may be written by others', async () => {
    const { build, isWritten, record, folder } = bench();
    writeFileSync(join(folder, 'bog.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await build();
    writeFileSync(record(), '{"made":');
    expect([await isWritten(), await isWritten()]).toEqual([true, false]);
    chmodSync(record(), 0o666);
    expect(await isWritten()).toBe(process.platform !== 'win32');
  });
});

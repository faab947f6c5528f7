import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildLectures } from '../../src/cli/build-lectures.ts';
import { createReporter } from '../../src/io/reporter.ts';
import { makeFolder, removeFolder } from '../io/temporary-folder.ts';
import { pieces } from './arbitrary-outline.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>';
const folder = makeFolder({ 'a.svg': SVG });
beforeAll(() => void vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache')));
afterAll(() => {
  vi.unstubAllEnvs();
  removeFolder(folder);
});

/** The text, a picture, settings or what stands beside it change, or come back, or nothing does. */
const change = fc.record({
  kind: fc.constantFrom('nothing', 'text', 'back', 'picture', 'settings', 'sidecar', 'output'),
  word: fc.constantFrom('moss', 'peat', 'fen'),
});

function edit(text: string, { kind, word }: { readonly kind: string; readonly word: string }): void {
  const put = (name: string, contents: string) => writeFileSync(join(folder, name), contents);
  if (kind === 'text') put('talk.md', `${text}\n\n## ${word}\n\n- ${word} grows where nobody looks\n`);
  if (kind === 'back') put('talk.md', text);
  if (kind === 'picture') put('a.svg', SVG.replace('<svg', `<svg id="${word}"`));
  if (kind === 'settings') put('lectern.yaml', `course: ${word}\n`);
  if (kind === 'sidecar') put('talk.slides.yaml', `slides:\n  ${word}:\n    layout: statement\n`);
  if (kind === 'output') put('kept/talk/index.html', word);
}

async function built(out: string, usesCache: boolean) {
  let said = '';
  const output = { isTerminal: false, width: 80, hasColour: false, write: (text: string) => (said += text) };
  const path = join(folder, 'talk.md');
  await buildLectures([{ name: 'talk', outlines: [{ path, shown: 'talk.md', name: 'talk' }] }], {
    reporter: createReporter(output, output),
    out: join(folder, out),
    singleFile: false,
    reading: {},
    to: ['deck'],
    usesCache,
  });
  return {
    files: filesIn(join(folder, out, 'talk')),
    said: said.replace(SECONDS, '').replaceAll(`/${out}/`, '/'),
  };
}

const SECONDS = /\d+\.\d\d s/g;

function filesIn(at: string): Array<[string, string]> {
  const all = readdirSync(at, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return all
    .map(({ parentPath, name }): [string, string] => {
      const path = join(parentPath, name);
      return [path.slice(at.length), readFileSync(path, 'base64')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('building with what is remembered on disk', () => {
  it('writes and says what building anew does, whatever changes in between', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, fc.array(change, { minLength: 3, maxLength: 6 }), async (parts, changes) => {
        const text = parts.join('\n\n');
        edit(text, { kind: 'back', word: '' });
        for (const one of [{ kind: 'nothing', word: '' }, ...changes]) {
          edit(text, one);
          const kept = await built('kept', true);
          const anew = await built('anew', false);
          if (one.kind === 'output') expect(kept.files).toEqual(anew.files);
          else expect(kept).toEqual(anew);
        }
      }),
      { numRuns: 4 },
    );
  });
});

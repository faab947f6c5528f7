import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const LIB = resolve(import.meta.dirname, '../../lib');
const load = (name: string): Promise<Record<string, unknown>> => import(pathToFileURL(join(LIB, name)).href);

describe('lectern as a library', () => {
  it('has these names', async () => {
    expect(Object.keys(await load('index.js')).sort()).toEqual([
      'build',
      'composeDeck',
      'fitSlides',
      'isError',
      'joinOutlines',
      'openDocument',
      'openIncludes',
      'outlineToJson',
      'outlineToMarkdown',
      'outlineToText',
      'readOutline',
      'readOutlines',
      'slidesOf',
      'whereIs',
    ]);
    expect(Object.keys(await load('node.js')).sort()).toEqual(['Failure', 'loadResources', 'writeLecture']);
  });

  it('is pure: nothing of Node is imported, so neither disk nor network can be touched', () => {
    expect(importsBelow(join(LIB, 'index.js')).filter(name => !name.startsWith('.'))).toEqual([]);
  });

  it('builds a deck from text and resources', async () => {
    const { build } = await load('index.js');
    const { loadResources } = await load('node.js');
    const resources = await (loadResources as () => Promise<object>)();
    const file = { path: 'talk.txt', contents: 'Tides\nTwo a day\n- The Moon pulls.\n' };
    const built = (build as (file: object, options: object) => { artifacts: Array<{ path: string }> })(file, {
      resources,
    });
    expect(built.artifacts.map(({ path }) => path)).toContain('index.html');
  });

  it('is declared for TypeScript', () => {
    expect(readFileSync(join(LIB, 'types/index.d.ts'), 'utf8')).toContain('readOutline');
    expect(readFileSync(join(LIB, 'types/node.d.ts'), 'utf8')).toContain('loadResources');
  });
});

const IMPORT = /(?<![.\w$])(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

/** All that a module and those below it import. */
function importsBelow(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(match => match[1] ?? '');
  const below = names.filter(name => name.startsWith('.')).map(name => join(dirname(file), name));
  return [...names, ...below.flatMap(path => importsBelow(path, seen))];
}

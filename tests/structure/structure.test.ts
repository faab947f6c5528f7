import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareStructure, type Expected } from '../../scripts/compare-structure.mjs';
import { readOutline } from '../../src/read/index.ts';
import { outlineToJson } from '../../src/write/outline-json.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/structure');
const names = readdirSync(FOLDER)
  .filter(name => name.endsWith('.expected.json'))
  .map(name => name.slice(0, -'.expected.json'.length));

describe('outlines are read as a careful lecturer sees them', () => {
  it.each(names)('%s', name => {
    const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as Expected;
    const contents = readFileSync(join(FOLDER, `${name}.txt`));
    const result = compareStructure(outlineToJson(readOutline({ path: `${name}.txt`, contents })), expected);
    expect(result.title).toBe(true);
    expect({ missed: result.headings.missed, extra: result.headings.extra }).toEqual({
      missed: [],
      extra: [],
    });
    expect(result.points.wrong).toEqual([]);
    expect({ missed: result.labels.missed, extra: result.labels.extra }).toEqual({ missed: [], extra: [] });
  });
});

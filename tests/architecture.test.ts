import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** The floor of each room; imports go down only, and never sideways between two rooms of one floor. */
const FLOORS: Record<string, number> = {
  model: 0,
  recall: 1,
  text: 1,
  message: 1,
  theme: 2,
  syntax: 2,
  compare: 2,
  read: 3,
  compose: 4,
  fit: 4,
  pace: 4,
  render: 5,
  keep: 6,
  write: 6,
  lint: 6,
  build: 7,
  glance: 8,
  index: 8,
  io: 8,
  print: 9,
  node: 9,
  serve: 10,
  cli: 11,
};
const PURE_UP_TO = 8;
const EDGE = new Set(['io', 'print', 'node', 'serve', 'cli']);
const IMPURE =
  /from 'node:|\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\(|\bfetch\(/;
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => name.replaceAll('\\', '/'));

describe('the house', () => {
  it.each(files)('%s imports from floors below, or from its own room', file => {
    const upward = importsOf(file).filter(target => !mayImport(file, target));
    expect(upward).toEqual([]);
  });

  it.each(files.filter(file => !EDGE.has(roomOf(file))))(
    '%s touches no disk, clock, network or console',
    file => {
      expect(floorOf(file)).toBeLessThanOrEqual(PURE_UP_TO);
      expect(source(file).match(IMPURE)?.[0]).toBeUndefined();
    },
  );

  it('has no import cycles', () => {
    expect(findCycle()).toBeUndefined();
  });
});

function source(file: string): string {
  return readFileSync(join(SRC, file), 'utf8');
}

function importsOf(file: string): string[] {
  return [...source(file).matchAll(IMPORT)].map(match =>
    relative(SRC, resolve(SRC, dirname(file), match[1] ?? '')).replaceAll('\\', '/'),
  );
}

function roomOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function floorOf(file: string): number {
  const floor = FLOORS[roomOf(file)];
  if (floor === undefined) throw new Error(`${file} stands in no room that the house knows`);
  return floor;
}

function mayImport(from: string, to: string): boolean {
  return roomOf(from) === roomOf(to) || floorOf(to) < floorOf(from);
}

function findCycle(): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of importsOf(file).filter(target => files.includes(target))) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

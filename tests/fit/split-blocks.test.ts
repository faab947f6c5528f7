import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { blockHeight } from '../../src/fit/measure/blocks/index.ts';
import { typeSizesAt } from '../../src/fit/measure/type-sizes.ts';
import type { Frame } from '../../src/fit/split/atom.ts';
import { packEvenly } from '../../src/fit/split/pack-evenly.ts';
import { splitCode } from '../../src/fit/split/split-code.ts';
import { splitBySentences } from '../../src/fit/split/split-sentences.ts';
import { splitTable } from '../../src/fit/split/split-table.ts';
import { blockText, phrasingText } from '../../src/text/plain-text.ts';
import { paragraph } from './slide.ts';
import { TYPE } from './tokens.ts';

const FRAME: Frame = { width: 1088, height: 464, sizes: typeSizesAt(TYPE, 30) };

describe('packEvenly', () => {
  const heights = (all: number[], height: number) =>
    packEvenly(
      all.map(one => ({ height: one })),
      height,
    ).map(page => page.map(thing => thing.height));

  it('takes as few slides as it needs and fills them evenly', () => {
    expect(heights([1, 1, 1, 1, 1], 4)).toEqual([
      [1, 1, 1],
      [1, 1],
    ]);
    expect(heights([2, 2, 2], 100)).toEqual([[2, 2, 2]]);
  });

  it('gives what is too tall a slide for itself', () => {
    expect(heights([1, 9, 1], 4)).toEqual([[1], [9], [1]]);
  });
});

describe('code', () => {
  const code = (blocks: number, lines: number) => ({
    type: 'code' as const,
    value: Array.from({ length: blocks }, (_, at) =>
      Array.from({ length: lines }, (_, line) => `step(${at}, ${line})`).join('\n'),
    ).join('\n\n'),
  });

  it('is cut at blank lines', () => {
    const parts = splitCode(code(4, 5), FRAME);
    expect(parts.map(part => part.value.split('\n').length)).toEqual([11, 11]);
  });

  it('is cut between lines where there are no blank ones', () => {
    const whole = code(1, 40);
    const parts = splitCode(whole, FRAME);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(part => part.value).join('\n')).toBe(whole.value);
  });

  it('is cut by the lines that are shown where long ones are wrapped', () => {
    const line = 'prose that somebody put between fences '.repeat(8).trim();
    const whole = { type: 'code' as const, value: Array.from({ length: 8 }, () => line).join('\n') };
    const parts = splitCode(whole, FRAME);
    expect(parts.map(part => part.value).join('\n')).toBe(whole.value);
    for (const part of parts)
      expect(blockHeight(part, FRAME.width, FRAME.sizes)).toBeLessThanOrEqual(FRAME.height);
  });

  it('goes on within a line only where that is taller than a slide and text has to flow on', () => {
    const endless = {
      type: 'code' as const,
      value: `first\n${'and so on, and so forth, '.repeat(120).trim()}`,
    };
    expect(splitCode(endless, FRAME).map(part => part.value)).toEqual(endless.value.split('\n'));
    const parts = splitCode(endless, { ...FRAME, flows: true });
    const words = (texts: readonly string[]) => texts.flatMap(text => text.split(/\s+/));
    expect(words(parts.map(part => part.value))).toEqual(words([endless.value]));
    for (const part of parts)
      expect(blockHeight(part, FRAME.width, FRAME.sizes)).toBeLessThanOrEqual(FRAME.height);
  });
});

describe('a table', () => {
  it('has its head above each part', () => {
    const row = (text: string) => ({
      type: 'tableRow' as const,
      children: [{ type: 'tableCell' as const, children: [{ type: 'text' as const, value: text }] }],
    });
    const rows = Array.from({ length: 20 }, (_, index) => row(`row ${index}`));
    const parts = splitTable({ type: 'table', children: [row('head'), ...rows] }, FRAME);
    expect(parts.map(part => part.children[0])).toEqual(parts.map(() => row('head')));
    expect(parts.flatMap(part => part.children.slice(1))).toEqual(rows);
  });

  const table = (...cells: string[][]) => ({
    type: 'table' as const,
    children: cells.map(texts => ({
      type: 'tableRow' as const,
      children: texts.map(value => ({ type: 'tableCell' as const, children: paragraph(value).children })),
    })),
  });
  const heightOf = (part: Table) => blockHeight(part, FRAME.width, FRAME.sizes);

  it('has parts that all have room, however high its rows are', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [
      `row ${index}`,
      'word '.repeat(index % 4 === 0 ? 90 : 2),
    ]);
    const parts = splitTable(table(['head', 'words'], ...rows), FRAME);
    expect(parts.flatMap(part => part.children.slice(1)).length).toBe(rows.length);
    for (const part of parts) expect(heightOf(part)).toBeLessThanOrEqual(FRAME.height);
  });

  it('goes on within a row only where that is taller than a slide and text has to flow on', () => {
    const giant = table(['head', 'words'], ['one row', 'Much is said of it, and more. '.repeat(60)]);
    expect(splitTable(giant, FRAME)).toEqual([giant]);
    const parts = splitTable(giant, { ...FRAME, flows: true });
    for (const part of parts) expect(heightOf(part)).toBeLessThanOrEqual(FRAME.height);
    const said = parts.map(part => blockText([part]).replace('head', '').replace('words', '')).join(' ');
    expect(said.match(/\S+/g)).toEqual(blockText([giant]).match(/\S+/g)?.slice(2));
  });
});

describe('a paragraph', () => {
  it('is cut between sentences only', () => {
    const sentences = Array.from(
      { length: 40 },
      (_, index) => `This is sentence number ${index} of the speech.`,
    );
    const parts = splitBySentences(paragraph(sentences.join(' ')), FRAME).map(part =>
      phrasingText(part.children),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(' ')).toBe(sentences.join(' '));
    expect(parts.every(part => part.startsWith('This') && part.endsWith('speech.'))).toBe(true);
  });

  it('stays whole where it is one sentence', () => {
    expect(splitBySentences(paragraph('word '.repeat(400)), FRAME)).toHaveLength(1);
  });
});

describe('a sentence that no slide has room for', () => {
  const sentence = `${'it goes on and on, '.repeat(80)}and ends.`;

  it('flows on after a clause where nothing else helps', () => {
    const parts = splitBySentences(paragraph(sentence), { ...FRAME, flows: true }).map(part =>
      phrasingText(part.children),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(' ')).toBe(sentence);
    expect(parts.slice(0, -1).every(part => part.endsWith(','))).toBe(true);
  });
});

import type { Table } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/read/plain/index.ts';
import { drawOutline } from './draw-outline.ts';

const rows = 'Feed\tn\tMean\nOld\t24\t28.4\nNew\t26\t30.1';

function tableOf(contents: string): Table | undefined {
  const { tree } = readPlainText({ path: 'x.txt', contents }, {});
  return tree.children.find(node => node.type === 'table');
}

describe('rows of cells', () => {
  it.each([
    ['between tabs', rows],
    ['between bars, without a rule', rows.replace(/^|$/gm, '|').replaceAll('\t', ' | ')],
  ])('%s are a table', (_, written) => {
    const table = tableOf(`Milk\nYield\n- rises\n\n${written}`);
    expect(table?.align).toEqual([null, 'right', 'right']);
    expect(table?.children.map(row => row.children.map(cell => plainTextOf(cell)))).toEqual([
      ['Feed', 'n', 'Mean'],
      ['Old', '24', '28.4'],
      ['New', '26', '30.1'],
    ]);
  });

  it('know where each cell stands', () => {
    const cell = tableOf(`Milk\nYield\n- rises\n\n${rows}`)?.children[1]?.children[1];
    expect(cell?.position?.start).toMatchObject({ line: 6, column: 5 });
  });

  it('belong to the indented line above them', () => {
    const indented = rows.replace(/^/gm, '\t');
    expect(drawOutline(`Week 6\n\tWhy\n\t\tto know\n\tData\n${indented}\n\tResult\n\t\tnone`)).toBe(
      'title: Week 6\n# Why\n- to know\n# Data\n<table>\n# Result\n- none',
    );
  });

  it('are none where they differ in number, or begin with marks', () => {
    expect(tableOf('Milk\nYield\n- rises\n\na\tb\tc\nd\te')).toBeUndefined();
    expect(tableOf('Milk\nYield\n- a\tb\tc\n- d\te\tf')).toBeUndefined();
  });
});

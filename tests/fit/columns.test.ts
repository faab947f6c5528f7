import { expect, it } from 'vitest';
import { codeSizesFor } from '../../src/fit/layouts/code-sizes.ts';
import { blockHeight } from '../../src/fit/measure/blocks/index.ts';
import { typeSizesAt } from '../../src/fit/measure/type-sizes.ts';
import type { DivisionNode } from '../../src/model/nodes.ts';
import { list, points } from './slide.ts';
import { TYPE } from './tokens.ts';

const sizes = typeSizesAt(TYPE, 30);
const division = (name: string, children: DivisionNode['children']): DivisionNode => ({
  type: 'division',
  attributes: { classes: [name], values: {} },
  children,
});
const column = (count: number) => division('column', [list(points(count, 4))]);

it('columns are as high as the highest of them, in its share of the width', () => {
  const alone = blockHeight(column(5), (1088 - 64) / 2, sizes);
  expect(blockHeight(division('columns', [column(5), column(1)]), 1088, sizes)).toBe(alone);
});

it('other containers put their blocks below each other', () => {
  const stacked = blockHeight(division('compare', [column(5), column(1)]), 1088, sizes);
  expect(stacked).toBeGreaterThan(blockHeight(column(5), 1088, sizes));
});

it('code in columns is as large as its longest line has room in one of them', () => {
  const code = { type: 'code', value: 'x'.repeat(36) } as const;
  const half = division('columns', [division('column', [code]), division('column', [code])]);
  const largest = (block: typeof code | DivisionNode) => codeSizesFor([block], sizes, 1088, 18)[0];
  expect([largest(code), largest(half)]).toEqual([28, 20]);
});

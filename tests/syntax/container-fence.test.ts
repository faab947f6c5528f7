import { describe, expect, it } from 'vitest';
import { parseContainerFence } from '../../src/syntax/container-fence.ts';

const opening = (classes: string[], more: object = {}) => ({
  kind: 'open',
  attributes: { classes, values: {}, ...more },
});

describe('parseContainerFence', () => {
  it.each([
    ['::: notes', opening(['notes'])],
    [':::notes', opening(['notes'])],
    ['::::: notes ::::::', opening(['notes'])],
    ['::: {.notes}', opening(['notes'])],
    ['::: columns {#two}', opening(['columns'], { id: 'two' })],
    ['::: {.column width="50%"} :::', opening(['column'], { values: { width: '50%' } })],
    ['::: 备注', opening(['备注'])],
  ])('opens by %j', (line, fence) => {
    expect(parseContainerFence(line)).toEqual(fence);
  });

  it.each([
    ['::: tip Mind the gap', 'Mind the gap', 9],
    [':::tip[Mind the gap]', 'Mind the gap', 7],
    ['::: warning {.wide} Mind: the gap', 'Mind: the gap', 21],
  ])('keeps the words in %j', (line, text, column) => {
    expect(parseContainerFence(line)).toMatchObject({ kind: 'open', title: { text, column } });
  });

  it.each([':::', ':::::', '::: '])('closes by %j', line => {
    expect(parseContainerFence(line)).toEqual({ kind: 'close' });
  });

  it.each(['::', ':: notes', ' ::: notes', '10:30', ':::{nothing}', '::: {', '\\::: notes'])(
    'leaves %j alone',
    line => {
      expect(parseContainerFence(line)).toBeUndefined();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { firstTimes } from '../../src/cli/first-times.ts';

/** Lectures that are made in an order which is to be seen. */
function lectures(...names: string[]) {
  const left = new Set(names);
  const made: string[] = [];
  const queue = firstTimes(() => [...left].map(name => ({ name })));
  const make = async ({ name }: { name: string }) => {
    made.push(name);
    left.delete(name);
  };
  return { queue, made, makeOne: () => queue.make(make, 0) };
}

describe('lectures that are made for the first time', () => {
  it('come in their order, and tell when none is left', async () => {
    const { made, makeOne } = lectures('a', 'b');
    expect(await makeOne()).toBe(true);
    expect(await makeOne()).toBe(false);
    expect(await makeOne()).toBe(false);
    expect(made).toEqual(['a', 'b']);
  });

  it('come sooner where somebody waits, the last that was asked for first', async () => {
    const { queue, made, makeOne } = lectures('a', 'b', 'c', 'd');
    const answered: string[] = [];
    for (const name of ['c', 'd']) void queue.hurry(name).then(() => answered.push(name));
    await makeOne();
    expect([made, answered]).toEqual([['d'], ['d']]);
    await makeOne();
    await makeOne();
    expect([made, answered]).toEqual([
      ['d', 'c', 'a'],
      ['d', 'c'],
    ]);
    expect(queue.names()).toEqual(['b']);
  });

  it('keep nobody waiting who asks for one that was made, or for none of them', async () => {
    const { queue, makeOne } = lectures('a');
    await makeOne();
    await Promise.all([queue.hurry('a'), queue.hurry('nowhere')]);
  });

  it('answer all who wait for the same one', async () => {
    const { queue, makeOne } = lectures('a', 'b');
    const asked = [queue.hurry('b'), queue.hurry('b')];
    await makeOne();
    await Promise.all(asked);
    expect(queue.names()).toEqual(['a']);
  });
});

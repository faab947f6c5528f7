import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settle } from '../../../src/serve/watch/settle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('works once for many saves, when they are over', async () => {
  const work = vi.fn(async () => undefined);
  const { wake } = settle(work, { quiet: 10, longest: 100 });
  for (let save = 0; save < 5; save += 1) {
    wake();
    await vi.advanceTimersByTimeAsync(6);
  }
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10);
  expect(work).toHaveBeenCalledTimes(1);
});

it('does not wait for ever where saves never end', async () => {
  const work = vi.fn(async () => undefined);
  const { wake } = settle(work, { quiet: 10, longest: 50 });
  for (let save = 0; save < 20; save += 1) {
    wake();
    await vi.advanceTimersByTimeAsync(6);
  }
  expect(work.mock.calls.length).toBeGreaterThanOrEqual(2);
});

it('waits longer where it may, and no longer than for what may not', async () => {
  const work = vi.fn(async () => undefined);
  const { wake } = settle(work, { quiet: 10, longest: 100 });
  wake({ quiet: 500, longest: 2_000 });
  await vi.advanceTimersByTimeAsync(400);
  expect(work).not.toHaveBeenCalled();
  wake();
  await vi.advanceTimersByTimeAsync(20);
  expect(work).toHaveBeenCalledTimes(1);
});

it('works once more for what happens meanwhile, never twice at a time', async () => {
  let atOnce = 0;
  let most = 0;
  const work = vi.fn(async () => {
    most = Math.max(most, ++atOnce);
    await new Promise(done => setTimeout(done, 40));
    atOnce -= 1;
  });
  const { wake } = settle(work, { quiet: 10, longest: 100 });
  wake();
  await vi.advanceTimersByTimeAsync(20);
  wake();
  wake();
  await vi.advanceTimersByTimeAsync(200);
  expect([work.mock.calls.length, most]).toEqual([2, 1]);
});

it('does nothing more once it is stopped', async () => {
  const work = vi.fn(async () => undefined);
  const { wake, stop } = settle(work, { quiet: 10, longest: 100 });
  wake();
  await stop();
  wake();
  await vi.advanceTimersByTimeAsync(200);
  expect(work).not.toHaveBeenCalled();
});

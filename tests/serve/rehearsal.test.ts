import { expect, it } from 'vitest';
import { openRehearsal } from '../../src/serve/rehearsal.ts';

const told = (...bodies: unknown[]) => {
  const rehearsal = openRehearsal();
  const replies = bodies.map(body => rehearsal.extra.tell?.(body));
  return { replies, timesOf: (lecture = 'ice') => Object.fromEntries(rehearsal.timesOf(lecture)) };
};
const run = (begun: number, seconds: object) => ({ lecture: 'ice', begun, seconds });

it('has whole seconds of each slide that was more than passed by', () => {
  expect(told(run(1, { a: 12.4, b: 1.2, c: 90.6 })).timesOf()).toEqual({ a: 12, c: 91 });
  expect(told(run(1, { a: 12 }), run(1, { a: 20 })).timesOf()).toEqual({ a: 20 });
  expect(told(run(1, { a: 12 })).timesOf('fire')).toEqual({});
});

it('takes the last run for the slides that it came to', () => {
  expect(told(run(2, { a: 30 }), run(1, { a: 10, b: 10 })).timesOf()).toEqual({ a: 30, b: 10 });
});

it.each([[undefined], [[]], [{ lecture: 'ice' }], [run(1, [])], [{ ...run(1, {}), begun: '1' }]])(
  'refuses %j',
  body => expect(told(body).replies).toEqual([{ status: 400 }]),
);

it('leaves out what is no time', () => {
  expect(told(run(1, { a: 'long', b: Number.NaN, c: 1e9, d: -4, e: 5 })).timesOf()).toEqual({ e: 5 });
});

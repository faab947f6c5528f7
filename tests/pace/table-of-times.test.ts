import { expect, it } from 'vitest';
import { tableOfTimes } from '../../src/message/pacing.ts';

it('shows what each slide was planned to take and took', () => {
  const slides = [
    { number: 2, title: 'Ice', seconds: 65, planned: 90 },
    { number: 10, title: 'Fire', seconds: 3700, planned: undefined },
  ];
  expect(tableOfTimes('Elements', slides).split('\n')).toEqual([
    '',
    '   planned     spent  Elements',
    '      1:30      1:05   2  Ice',
    '         –   1:01:40  10  Fire',
    '      1:30   1:02:45  together',
  ]);
});

import { expect, it } from 'vitest';
import { scriptSamples } from '../../../src/write/handout/foreign-scripts.ts';
import { handoutWords } from '../../../src/write/handout/wording.ts';

it('a handout has its own words in the language of the lecture, or in English', () => {
  expect(handoutWords('th-TH')).toMatchObject({ slide: 'สไลด์', of: 'จาก' });
  expect(handoutWords('lo')).toMatchObject({ slide: 'slide', of: 'of' });
});

it.each([
  ['ກ', 'Lao'],
  ['ក', 'Khmer'],
  ['က', 'Burmese'],
  ['ก', 'Thai'],
])('a letter such as %s needs a font for %s', (letter, script) => {
  expect(scriptSamples(`a ${letter}`)).toBe(`(("${script} letters", "${letter}",),)`);
});

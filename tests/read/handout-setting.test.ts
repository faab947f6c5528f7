import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/read/settings.ts';

const read = (yaml: string) => readSettings(yaml, { path: 'lectern.yaml', firstLine: 1 });

describe('the setting of handouts', () => {
  it.each([
    ['handout: Guided', { layout: 'guided' }],
    [
      'handout:\n  layout: slides-6\n  paper: A5\n  notes: yes',
      { layout: 'slides-6', paper: 'a5', notes: true },
    ],
    ['handout:\n  Notes: off', { notes: false }],
  ])('is understood: %j', (yaml, handout) => {
    expect(read(yaml)).toMatchObject({ meta: { handout }, messages: [] });
  });

  it('says what a layout was meant to be', () => {
    const { meta, messages } = read('handout: guidd');
    expect(meta.handout).toBeUndefined();
    expect(messages[0]?.text).toMatch(
      /^Unexpected “guidd” for the setting “handout”, expected text, guided, /,
    );
  });

  it.each([
    ['layout: guidd', 'Unexpected “guidd” for “layout” below “handout”', 'Did you mean “guided”?'],
    ['paper: a44', 'Unexpected “a44” for “paper” below “handout”', 'Did you mean “a4”?'],
    ['notes: perhaps', 'Unexpected “perhaps” for “notes” below “handout”', 'The line was left out'],
    ['papr: a5', 'Unexpected “papr” below “handout”', 'Did you mean “paper”?'],
    ['constructor: a5', 'Unexpected “constructor” below “handout”', 'The line was left out'],
    ['layout: [text]', 'Unexpected “” for “layout” below “handout”', ''],
  ])('leaves one line out, and says where it is: %j', (line, text, remedy) => {
    const { meta, messages } = read(`title: Tides\nhandout:\n  ${line}\n  Notes: no`);
    expect(meta.handout).toEqual({ notes: false });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ rule: 'bad-setting', place: { start: { line: 3, column: 3 } } });
    expect(messages[0]?.text).toContain(text);
    expect(messages[0]?.remedy).toContain(remedy);
  });

  it('is no list', () => {
    expect(read('handout: [text]').messages).toMatchObject([{ rule: 'bad-setting' }]);
  });
});

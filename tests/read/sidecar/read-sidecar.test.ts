import { describe, expect, it } from 'vitest';
import { readSidecar } from '../../../src/read/sidecar/read-sidecar.ts';
import { blockText } from '../../../src/text/plain-text.ts';

const read = (contents: string) => readSidecar({ path: 'talk.slides.yaml', contents });
const saidOf = (contents: string) =>
  read(contents).messages.map(({ rule, text, remedy, place }) => [rule, text, remedy, place?.start.line]);

describe('what stands beside an outline', () => {
  it('is read by the ids of slides', () => {
    const { sidecar, messages } = read(`slides:
  the-tide:
    layout: Statement
    image: img/tide.jpg
    timing: 1:30
    hidden: yes
    background: "#204060"
    steps: [2, 1]
    theme: dark
  1648:
    timing: 2 min
    steps: no
`);
    expect(messages).toEqual([]);
    const [tide, year] = sidecar.tweaks;
    expect(tide).toMatchObject({ id: 'the-tide', layout: 'statement', image: 'img/tide.jpg', timing: 90 });
    expect(tide).toMatchObject({ hidden: true, background: '#204060', steps: [2, 1], theme: 'dark' });
    expect(year).toMatchObject({ id: '1648', timing: 120, steps: false });
    expect(year?.place.start).toMatchObject({ line: 10, column: 3 });
  });

  it('has notes in Markdown, without places', () => {
    const notes = read('slides:\n  a:\n    notes: |\n      Ask *them*.\n\n      - Wait.\n').sidecar.tweaks[0]
      ?.notes;
    expect(notes?.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(blockText(notes ?? [])).toBe('Ask them.\nWait.');
    expect(JSON.stringify(notes)).not.toContain('position');
  });

  it('has old addresses, kept ids and rehearsed times', () => {
    const { sidecar } = read('links:\n  moon: tide\nids:\n  tide.x: tide\nrehearsed:\n  tide: 95 s\n');
    expect([...sidecar.links, ...sidecar.ids, ...sidecar.rehearsed]).toEqual([
      ['moon', 'tide'],
      ['tide.x', 'tide'],
      ['tide', 95],
    ]);
  });

  it('may be empty, or hold comments alone', () => {
    for (const text of ['', '# later\n', 'slides:\n', 'slides:\n  a:\nlinks:\n'])
      expect([read(text).sidecar.tweaks, read(text).messages]).toEqual([[], []]);
  });

  it('says what it does not know, and what was meant', () => {
    expect(saidOf('slide:\n  a:\n    hidden: yes\n')).toEqual([
      [
        'unknown-tweak',
        'Unexpected “slide”, expected one of slides, links, ids, rehearsed',
        'Did you mean “slides”?',
        1,
      ],
    ]);
    expect(saidOf('slides:\n  a:\n    layuot: statement\n')[0]?.slice(2)).toEqual([
      'Did you mean “layout”?',
      3,
    ]);
  });

  it.each([
    ['timing: 3', 'Unexpected “3” for “timing”, expected a time such as “3 min”, “90 s” or “1:30”'],
    ['hidden: perhaps', 'Unexpected “perhaps” for “hidden”, expected yes or no'],
    [
      'steps: [1, 1]',
      'Unexpected “a list” for “steps”, expected yes, no, or the numbers of points such as “[2, 1, 3]”',
    ],
    ['notes: {a: b}', 'Unexpected “several lines” for “notes”, expected text'],
  ])('leaves out %s', (line, text) => {
    const { sidecar, messages } = read(`slides:\n  a:\n    ${line}\n    alt: Low water\n`);
    expect(messages.map(message => message.text)).toEqual([text]);
    expect(sidecar.tweaks[0]).toMatchObject({ alt: 'Low water' });
    expect(sidecar.tweaks[0]?.written.size).toBe(1);
  });

  it.each([
    'slides: [unclosed',
    'just text',
    'slides:\n  a: !!js/function x\n',
    `a: &a [x, x]\n${'b: &b [*a, *a, *a, *a]\nslides: [*b, *b, *b, *b, *b, *b, *b, *b]\n'}`,
  ])('is broken where it is no plain YAML: %s', text => {
    const { sidecar, messages } = read(text);
    expect(sidecar).toMatchObject({ broken: true, tweaks: [] });
    expect(messages.map(({ rule }) => rule)).toEqual(['bad-sidecar']);
  });
});

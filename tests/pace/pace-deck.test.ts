import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../src/model/deck.ts';
import type { Meta } from '../../src/model/meta.ts';
import { paceDeck } from '../../src/pace/pace-deck.ts';
import { deckOf } from '../browser/sketch-deck.ts';

const words = (count: number, word = 'word') => Array(count).fill(word).join(' ');
type Slides = Parameters<typeof deckOf>[1][number]['slides'];

const paced = (slides: Slides, meta: Partial<Meta> = {}, rehearsed?: ReadonlyMap<string, number>) =>
  paceDeck(deckOf({ ...meta }, [{ slides: [] }, { title: 'One', slides }]), rehearsed);
const seconds = (...args: Parameters<typeof paced>) =>
  slidesOf(paced(...args)).map(slide => slide.timing?.seconds);

describe('a slide takes', () => {
  const of = (slide: Slides[number], lang = 'en') => seconds([slide], { lang })[0] ?? 0;

  it('as long as its notes take to be said, by the rate of their language', () => {
    const notes = words(140);
    expect(of({ layout: 'points', body: '- one', notes })).toBe(65);
    expect(of({ layout: 'points', body: '- one', notes }, 'de')).toBe(80);
    expect(of({ layout: 'points', body: '- one', notes: '字'.repeat(157) }, 'zh')).toBe(65);
  });

  it('no longer for signs between its words', () => {
    const plain = of({ layout: 'points', body: '- one', notes: 'so wie man es sagt '.repeat(20) }, 'de');
    const signs = of(
      { layout: 'points', body: '- one', notes: '«so» — „wie“, man … es sagt! '.repeat(20) },
      'de',
    );
    expect(signs).toBe(plain);
  });

  it('longer than its words where nothing else is written of it', () => {
    const text = `- ${words(70)}`;
    expect(of({ layout: 'points', body: text })).toBe(65);
    expect(of({ layout: 'points', body: text, notes: words(70) })).toBe(35);
    expect(of({ layout: 'points', body: text, notes: 'Ask first.' })).toBe(35);
  });

  it('more time with a question, a picture, a table, code or steps', () => {
    const plain = of({ layout: 'points', body: words(14) });
    expect(of({ layout: 'question', body: words(14) })).toBeGreaterThan(plain + 30);
    for (const more of ['![A bridge](a.png)', '| a |\n|---|\n| b |', '```\n1\n2\n3\n4\n5\n```'])
      expect(of({ layout: 'points', body: `${words(14)}\n\n${more}` })).toBeGreaterThan(plain + 5);
  });
});

describe('the author says', () => {
  const section = (minutes: string) => ({
    layout: 'section' as const,
    title: 'One',
    attributes: { values: { minutes } },
  });

  it('minutes of a section, which its slides share by what they would take', () => {
    const [first, timed, long, short] = seconds([
      section('10'),
      { layout: 'points', title: 'a', attributes: { values: { minutes: '3' } } },
      { layout: 'points', title: 'b', body: words(100) },
      { layout: 'points', title: 'c', body: words(20) },
    ]);
    expect(timed).toBe(180);
    expect((first ?? 0) + (long ?? 0) + (short ?? 0)).toBeCloseTo(420, -1);
    expect(long).toBeGreaterThan((short ?? 0) * 2);
  });

  it('seconds or a time of one slide, shared by the parts of it', () => {
    const values = { timing: '2 min' };
    const parts = [1, 2].map(index => ({
      layout: 'points' as const,
      body: words(50),
      part: { index, count: 2 },
      attributes: { values },
    }));
    expect(seconds([{ layout: 'points', attributes: { values: { timing: '90' } } }, ...parts])).toEqual([
      90, 60, 60,
    ]);
  });

  it('which slides are not shown: they take no time', () => {
    const values = { visibility: 'hidden' };
    expect(seconds([{ layout: 'points', body: words(50), attributes: { values } }])).toEqual([undefined]);
  });
});

describe('a duration', () => {
  const slides = [1, 2, 3].map(() => ({ layout: 'points' as const, notes: words(280) }));
  const sum = (times: ReadonlyArray<number | undefined>) =>
    times.reduce<number>((all, time) => all + (time ?? 0), 0);

  it.each([60, 360, 900])('of %i seconds shortens or stretches all slides', duration => {
    const times = seconds(slides, { duration });
    expect(Math.abs(sum(times) / duration - 1)).toBeLessThan(0.1);
    expect(new Set(times).size).toBe(1);
  });

  it('leaves what the author said as it is', () => {
    const fixed = { layout: 'points' as const, attributes: { values: { timing: '200' } } };
    expect(seconds([...slides, fixed], { duration: 300 }).at(-1)).toBe(200);
  });

  it('stays as it was when a word is added', () => {
    const before = seconds(slides, { duration: 300 });
    const [first, ...others] = slides;
    expect(
      seconds([{ ...first, layout: 'points', notes: words(283) }, ...others], { duration: 300 }).slice(1),
    ).toEqual(before.slice(1));
  });

  it('that is too short for the notes is said', () => {
    const [message] = paced(slides, { duration: 240 }).messages;
    expect(message?.text).toBe('Unexpected 6 min of notes and slides, expected 4 min');
    expect(paced(slides, { duration: 360 }).messages).toEqual([]);
  });
});

describe('a rehearsal', () => {
  const slides = [
    { layout: 'points' as const, notes: words(280) },
    { layout: 'points' as const, notes: words(280) },
  ];

  it('is what the next times are planned by', () => {
    const deck = paced(slides, {}, new Map([['slide-1', 47]]));
    expect(slidesOf(deck).map(({ timing }) => timing?.from)).toEqual(['rehearsal', 'notes']);
    expect(slidesOf(deck)[0]?.timing?.seconds).toBe(45);
    expect(deck.messages.map(({ text }) => text)).toEqual([
      '1 of 2 slides are planned as long as they took in the last rehearsal',
    ]);
  });

  it('that took too long is said', () => {
    const times = new Map([
      ['slide-1', 200],
      ['slide-2', 100],
    ]);
    expect(paced(slides, { duration: 240 }, times).messages.at(-1)?.text).toBe(
      'Unexpected 5 min in the last rehearsal, expected 4 min',
    );
  });
});

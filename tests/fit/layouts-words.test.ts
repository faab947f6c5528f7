import { describe, expect, it } from 'vitest';
import { fitSlides } from '../../src/fit/index.ts';
import { type Block, type Slide, slidesOf } from '../../src/model/deck.ts';
import { deck, list, paragraph, point, slide } from './slide.ts';
import { TYPE } from './tokens.ts';

const fitted = (body: readonly Block[], fields: Partial<Slide> = {}) =>
  slidesOf(fitSlides(deck([slide(body, { layout: 'prose', ...fields })]), TYPE));
const layoutsOf = (body: readonly Block[], fields: Partial<Slide> = {}) =>
  fitted(body, fields).map(one => one.layout);
const titled = (value: string) => ({ title: [{ type: 'text' as const, value }] });

const bold = (term: string, rest: string): Block => ({
  type: 'paragraph',
  children: [
    { type: 'strong', children: [{ type: 'text', value: term }] },
    { type: 'text', value: rest },
  ],
});

describe('a definition', () => {
  it.each([
    ['a bold term and a verb', bold('Entropy', ' is a measure of disorder.'), 'A'],
    ['a bold term and a dash', bold('Entropy', ' – how disordered a thing is'), 'A'],
    ['a verb in another language', bold('Entropie', ' bezeichnet das Maß der Unordnung.'), 'A'],
    ['a dash and an article', paragraph('Entropy – a measure of disorder'), 'A'],
    ['a colon below its term', paragraph('Entropy: how disordered things are'), 'Entropy'],
    ['a title that says so', paragraph('How disordered a thing is on the whole.'), 'Definition: entropy'],
    ['a title that asks for it', paragraph('Ein Maß der Unordnung.'), 'Was ist Entropie?'],
    ['a verb in Thai', bold('คาบการโคจร', ' คือเวลาที่ดาวเคราะห์ใช้โคจรครบหนึ่งรอบ'), 'A'],
    ['a title in Thai', paragraph('คาบการโคจร: เวลาที่ดาวเคราะห์ใช้โคจรครบหนึ่งรอบ'), 'นิยาม'],
    ['a question in Thai', paragraph('คาบการโคจรเป็นเวลาของหนึ่งรอบ'), 'คาบการโคจรคืออะไร'],
  ])('is %s', (_, body, title) => {
    expect(layoutsOf([body], titled(title))).toEqual(['definition']);
  });

  it.each([
    ['a warning', bold('Note:', ' the exam is on Friday morning.'), 'A'],
    ['an exclamation', bold('Never', ' do this without a lawyer beside you.'), 'A'],
    ['a date', paragraph('1789 – the king gives in at last'), 'A'],
    ['a dash within a sentence', paragraph('He came – nobody had expected it any more – at noon.'), 'A'],
    ['what leads on', paragraph('Notice the entropy in this example:'), 'What is entropy?'],
    ['a label', paragraph('Homework: read the third chapter'), 'A'],
    ['an explanation', paragraph('Entropy grows. Heat flows. Look at the table.'), 'What is entropy?'],
    [
      'an answer to a larger question',
      paragraph('It was the first of its kind.'),
      'What is so special about it all?',
    ],
  ])('is not %s', (_, body, title) => {
    expect(layoutsOf([body], titled(title))).not.toContain('definition');
  });

  it('stands alone', () => {
    const term = bold('Entropy', ' is a measure of disorder.');
    expect(layoutsOf([term, paragraph('It grows.')])).toEqual(['prose']);
    expect(layoutsOf([list([point('Entropy – a measure of disorder'), point('Heat')])])).not.toContain(
      'definition',
    );
  });
});

describe('a question', () => {
  it.each(['Who needs the time?', '谁需要时间？', 'من يحتاج إلى الوقت؟', '“Why?”'])('%s is large', text => {
    expect(layoutsOf([paragraph(text)])).toEqual(['question']);
    expect(layoutsOf([list([point(text)])], { layout: 'points' })).toEqual(['question']);
  });

  it('is one, and nothing else', () => {
    expect(layoutsOf([list([point('Why?'), point('When?')])], { layout: 'points' })).toEqual(['points']);
    expect(layoutsOf([paragraph('He asked why? Nobody knew.')])).not.toContain('question');
    expect(layoutsOf([paragraph('Why? And when, in the end?')])).not.toContain('question');
    expect(layoutsOf([paragraph(`Which of these ${'and of those '.repeat(20)}?`)])).not.toContain('question');
  });

  it('ends otherwise in Greek', () => {
    const greek = deck([slide([paragraph('Ποιος χρειάζεται την ώρα;')], { layout: 'prose' })]);
    const inGreek = { ...greek, meta: { ...greek.meta, lang: 'el' } };
    expect(slidesOf(fitSlides(inGreek, TYPE)).map(one => one.layout)).toEqual(['question']);
  });
});

describe('running text', () => {
  const text = (words: number) => paragraph('word '.repeat(words).trim());

  it('stands in two columns where it is long', () => {
    expect(layoutsOf([text(100)])).toEqual(['columns']);
    expect(layoutsOf([text(60)])).toEqual(['prose']);
  });

  it('does so where it is verse of many lines', () => {
    const verse = 'a short line\n'.repeat(12).trim();
    expect(layoutsOf([paragraph(verse)])).toEqual(['prose']);
    const children = verse
      .split('\n')
      .flatMap((value, index) => [
        ...(index > 0 ? [{ type: 'break' as const }] : []),
        { type: 'text' as const, value },
      ]);
    expect(layoutsOf([{ type: 'paragraph', children }])).toEqual(['columns']);
  });

  it('is no longer than two columns hold', () => {
    expect(layoutsOf([text(150), text(150), text(150)]).length).toBeGreaterThan(1);
  });
});

describe('sources', () => {
  const entries = (count: number) => [
    list(
      Array.from({ length: count }, (_, at) =>
        point(`Author ${at}: ${'a long title '.repeat(6)}`, [], at + 2),
      ),
    ),
  ];

  it('are set small, and go on entry by entry', () => {
    const [only, ...none] = fitted(entries(3), { layout: 'sources' });
    expect([only?.fit?.variants, none]).toEqual([['sources-3'], []]);
    const parts = fitted(entries(12), { layout: 'sources' });
    expect(parts.map(part => part.layout)).toEqual(['sources', 'sources']);
  });
});

it.each(['definition', 'question', 'columns', 'sources', 'closing', 'figure'] as const)(
  '%s, asked for, holds whatever stands there',
  layout => {
    const attributes = { classes: [], values: { layout } };
    const body = [
      list([point('One', [point('detail')]), point('Two')]),
      { type: 'code' as const, value: 'x' },
    ];
    expect(layoutsOf(body, { layout, attributes })).toEqual([layout]);
  },
);

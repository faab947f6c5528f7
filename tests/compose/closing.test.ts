import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../src/model/deck.ts';
import { deckOf } from './deck-of.ts';

const layoutsOf = (markdown: string, meta = {}) =>
  slidesOf(deckOf(markdown, meta)).map(slide => slide.layout);

describe('the end of a lecture', () => {
  it.each([
    'Questions?',
    'Thank you!',
    'Vielen Dank',
    'Merci',
    'Спасибо за внимание',
    '谢谢',
    'شكرا',
    'ขอบคุณครับ',
    'ถาม-ตอบ',
  ])('“%s” closes it', title => {
    expect(layoutsOf(`# T\n\n## A\n\n- a\n\n## ${title}`).at(-1)).toBe('closing');
  });

  it('is not where more follows, sources aside', () => {
    expect(layoutsOf('# T\n\n## Thanks\n\n## A\n\n- a')).toEqual(['title', 'section', 'points']);
    expect(layoutsOf('# T\n\n## Thanks\n\n## Sources\n\n- a')).toEqual(['title', 'closing', 'sources']);
  });

  it('holds a line or two, and no more', () => {
    expect(layoutsOf('# T\n\n## Questions?\n\n- Friday at ten').at(-1)).toBe('closing');
    expect(layoutsOf(`# T\n\n## Questions?\n\n- ${'word '.repeat(40)}`).at(-1)).toBe('points');
  });

  it('is a slide of its own where the settings say how to go on', () => {
    expect(layoutsOf('# T\n\n## A\n\n- a', { licence: 'CC BY 4.0' })).toEqual(['title', 'points', 'closing']);
    expect(layoutsOf('# T\n\n## A\n\n- a\n\n## Thanks', { contact: 'me' })).toEqual([
      'title',
      'points',
      'closing',
    ]);
    expect(layoutsOf('# T\n\n## A\n\n- a', { url: '/posts/7' })).toEqual(['title', 'points']);
  });
});

describe('sources', () => {
  it.each([
    'Sources',
    '3. References:',
    'Literatur',
    'Bibliographie',
    'Источники',
    '参考文献',
    'المراجع',
    'เอกสารอ้างอิง',
  ])('stand below “%s”, each whole', title => {
    const deck = deckOf(`# T\n\n## ${title}\n\n- Doe, J. 1999. A book. A town.\n- Roe, R. 2001. Another.`);
    const slide = slidesOf(deck).at(-1);
    expect([slide?.layout, slide?.notes]).toEqual(['sources', []]);
    expect(JSON.stringify(slide?.body)).toContain('A town.');
  });

  it('are no pictures or tables', () => {
    expect(layoutsOf('# T\n\n## Sources\n\n![A map](a.png)').at(-1)).toBe('figure');
  });
});

describe('a question below which nothing stands', () => {
  it('is the slide', () => {
    expect(layoutsOf('# T\n\n## Who needs it?\n\n## A\n\n- a')).toEqual(['title', 'question', 'points']);
    expect(layoutsOf('# T\n\n## Nobody needs it\n\n## A\n\n- a')).toEqual(['title', 'section', 'points']);
  });
});

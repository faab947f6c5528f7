import { describe, expect, it } from 'vitest';
import { deckOf } from '../browser/sketch-deck.ts';
import { slide, write } from './write-deck.ts';

describe('time', () => {
  const deck = deckOf({}, [
    { slides: [{ layout: 'agenda', title: 'Today', body: '1. [One](#slide-2)' }] },
    {
      title: 'One',
      slides: [
        { layout: 'section', title: 'One', attributes: { values: { minutes: '5' } } },
        { layout: 'points', title: 'a', attributes: { values: { minutes: '3' } } },
        { layout: 'points', title: 'b' },
      ],
    },
  ]);

  it('of a section stands on the agenda and is shared among its slides', () => {
    const { page } = write(deck);
    expect(page).toContain('<span class="minutes">5 min</span>');
    expect([...page.matchAll(/data-timing="(\d+)"/g)].map(match => match[1])).toEqual(['60', '180', '60']);
    expect(page).toContain('"defaultTiming":60');
    expect(slide({}).page).not.toContain('defaultTiming');
  });
});

describe('a slide', () => {
  it('says its section above the title, unless the title does', () => {
    const sections = [
      {
        title: 'Rome',
        slides: [
          { layout: 'points' as const, title: 'Roads' },
          { layout: 'points' as const, title: 'Rome' },
        ],
      },
    ];
    expect(write(deckOf({}, sections)).page.match(/<p class="eyebrow">Rome<\/p>/g)).toHaveLength(1);
  });

  it('takes the size that fits it', () => {
    expect(slide({ size: 27 }).page).toContain('layout-points step-3');
    expect(slide({ size: 38 }).page).toContain('layout-points step-0');
  });

  it('has its notes where reveal.js looks for them', () => {
    expect(slide({ notes: 'Say **this**.' }).page).toContain(
      '<aside class="notes">\n<p>Say <strong>this</strong>.</p>\n</aside>',
    );
  });

  it.each([
    ['- 1648::\n  - a\n- 1651::\n  - b\n- c. 1700::\n  - c', 'dates columns-3'],
    ['- One::\n  - a\n- Two::\n  - b', 'sides columns-2'],
    ['- One::\n  - a\n- Two::\n  - b\n- Three::\n  - c', 'columns-3'],
    ['- A::\n  - a\n- B::\n  - b\n- C::\n  - c\n- D::\n  - d', 'columns-2'],
  ])('sets groups as they read best: %j', (body, classes) => {
    expect(slide({ layout: 'groups', body }).page).toContain(`titled ${classes}"`);
  });

  it('sets one short paragraph as a statement', () => {
    expect(slide({ layout: 'prose', body: 'Nobody won.' }).page).toContain('statement');
    expect(slide({ layout: 'prose', body: 'Nobody won.\n\nYet.' }).page).not.toContain('statement');
  });

  it('sets code smaller the longer it is', () => {
    const sizeOf = (lines: number, width: number) =>
      /code-(\d+)/.exec(
        slide({ layout: 'code', body: `\`\`\`\n${Array(lines).fill('x'.repeat(width)).join('\n')}\n\`\`\`` })
          .page,
      )?.[1];
    expect([sizeOf(4, 20), sizeOf(12, 60), sizeOf(16, 40), sizeOf(4, 100)]).toEqual(['28', '24', '18', '16']);
  });
});

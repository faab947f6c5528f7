import { describe, expect, it } from 'vitest';
import { type Slide, slidesOf } from '../../src/model/deck.ts';
import { deckOf } from './deck-of.ts';

const OUTLINE = `# One\n\n## A\n\n- a\n\n# Two\n\n## B\n\n- b\n\n## C\n\n- c\n\n# Three\n\n## D\n\n- d`;
const slides = (agenda: boolean | 'progress') =>
  slidesOf(deckOf(OUTLINE, { title: 'T', agenda, slideLevel: 2 }));
const marked = ({ body: [list] }: Slide) =>
  list?.type === 'list' ? list.children.map(item => item.data?.present ?? false) : [];

describe('an agenda that shows progress', () => {
  it('comes back before each section but the first, which it leads to', () => {
    expect(slides('progress').map(slide => [slide.id, slide.layout].join(' '))).toEqual([
      'title-slide title',
      'agenda-slide agenda',
      'one.a points',
      'two agenda',
      'two.b points',
      'two.c points',
      'agenda-slide.three.d agenda',
      'three.d points',
    ]);
  });

  it('marks what comes next', () => {
    const agendas = slides('progress').filter(slide => slide.layout === 'agenda');
    expect(agendas.map(marked)).toEqual([
      [false, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it('changes no other address', () => {
    const ids = slides('progress').map(slide => slide.id);
    expect(ids).toEqual(expect.arrayContaining(slides(true).map(slide => slide.id)));
  });
});

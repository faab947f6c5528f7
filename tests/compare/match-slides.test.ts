import { describe, expect, it } from 'vitest';
import type { ComparableSlide } from '../../src/compare/comparable-slide.ts';
import { joinParts } from '../../src/compare/comparable-slide.ts';
import { matchSlides, SURE } from '../../src/compare/match-slides.ts';

describe('matchSlides', () => {
  it('knows a slide again that moved', () => {
    expect(pairsOf([YEAST, SALT, OVEN], [OVEN, YEAST, SALT])).toEqual([
      'oven>oven',
      'yeast>yeast',
      'salt>salt',
    ]);
  });

  it('knows a slide again under another title, and another id', () => {
    const renamed = { ...SALT, id: 'sodium', title: 'Sodium chloride' };
    const { pairs } = matchSlides([YEAST, SALT, OVEN], [YEAST, renamed, OVEN]);
    expect(pairs[1]).toMatchObject({ before: 1, after: 1 });
    expect(pairs[1]?.sure).toBeGreaterThan(SURE);
  });

  it('gives the old slide to the one that says the same, not to a new one of its title and id', () => {
    const first = { ...SALT, body: 'Crystals of halite are cubes.' };
    const second = { ...SALT, id: 'salt.slows', body: 'Slows the growth of yeast, and firms up the gluten.' };
    const { pairs, added } = matchSlides([YEAST, SALT], [YEAST, first, second]);
    expect(pairs.map(({ before, after }) => [before, after])).toEqual([
      [0, 0],
      [1, 2],
    ]);
    expect(added).toEqual([1]);
  });

  it('pairs equal slides by their ids, wherever they stand', () => {
    const twin = { ...YEAST, id: 'twin' };
    expect(pairsOf([YEAST, twin], [twin, YEAST])).toEqual(['twin>twin', 'yeast>yeast']);
  });

  it('says which slides are gone and which are new', () => {
    const { pairs, removed, added } = matchSlides([YEAST, SALT], [YEAST, OVEN]);
    expect([pairs.length, removed, added]).toEqual([1, [1], [1]]);
  });

  it('takes a slide that was rewritten under its title for the same, without being sure', () => {
    const rewritten = { ...SALT, body: 'Crystals of halite are cubes.' };
    const [match] = matchSlides([SALT], [rewritten]).pairs;
    expect(match?.sure).toBeLessThan(SURE);
  });

  it('knows slides in scripts without spaces', () => {
    const tide = slide('潮汐', '月球的引力在近侧比在中心更强，因此海水隆起。');
    const other = slide('锦标赛', '十六支球队参加了今年的锦标赛。');
    const changed = slide('海潮', '月球的引力在近侧比在地心更强，因此海水会隆起。');
    expect(pairsOf([tide, other], [changed])).toEqual(['潮汐>海潮']);
  });

  it('knows the title slide whatever it is called', () => {
    const before = { ...slide('Bread', ''), layout: 'title' };
    const after = { ...slide('Why dough rises', ''), layout: 'title' };
    expect(pairsOf([before, YEAST], [after, YEAST])).toEqual(['bread>why dough rises', 'yeast>yeast']);
  });

  it('does not pair two slides that share only small words', () => {
    const { pairs } = matchSlides(
      [slide('Envoys', 'They came to the town in the spring of the year, and it was cold.')],
      [slide('Enzymes', 'It is the shape of the pocket and not the charge.')],
    );
    expect(pairs).toEqual([]);
  });
});

describe('joinParts', () => {
  it('makes one of the parts of a subject', () => {
    const parts = [YEAST, { ...YEAST, id: 'yeast~2', body: 'Likes warmth.' }, SALT];
    expect(joinParts(parts).map(({ id, body }) => [id, body.split('\n').length])).toEqual([
      ['yeast', 2],
      ['salt', 2],
    ]);
  });
});

function slide(title: string, body: string): ComparableSlide {
  return { id: title.toLowerCase(), layout: 'points', section: '', title, body, notes: '', pictures: '' };
}

const YEAST = slide('Yeast', 'Eats sugar and breathes out carbon dioxide.');
const SALT = slide('Salt', 'Slows the growth of yeast.\nFirms the gluten.');
const OVEN = slide('Oven', 'Bubbles swell until the crust sets at ninety degrees.');

function pairsOf(before: readonly ComparableSlide[], after: readonly ComparableSlide[]): string[] {
  return matchSlides(before, after).pairs.map(pair => `${before[pair.before]?.id}>${after[pair.after]?.id}`);
}

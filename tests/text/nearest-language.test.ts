import { francAll } from 'franc-min';
import { describe, expect, it } from 'vitest';
import { nearestLanguage } from '../../src/text/nearest-language.ts';

const LATIN = ['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'nld', 'pol', 'ces', 'swe', 'hun', 'tur'];
const CYRILLIC = ['rus', 'ukr', 'bul', 'srp', 'bel'];

describe('nearestLanguage', () => {
  it.each([
    ['Die Gezeiten kommen und gehen zweimal am Tag, und niemand hat sie darum gebeten.', 'deu'],
    ['The tide comes in and goes out again twice a day, and nobody asked it to.', 'eng'],
    ['La marée monte et descend deux fois par jour sans que personne le demande.', 'fra'],
    ['Przypływ przychodzi i odchodzi dwa razy dziennie, a nikt o to nie prosił.', 'pol'],
  ])('knows the language of %j, as franc does', (text, code) => {
    expect(nearestLanguage(text, 'Latin', LATIN)).toBe(code);
    expect(francAll(text, { only: LATIN })[0]?.[0]).toBe(code);
  });

  it('knows Russian from Ukrainian', () => {
    expect(nearestLanguage('Прилив приходит и уходит дважды в день.', 'Cyrillic', CYRILLIC)).toBe('rus');
    expect(nearestLanguage('Приплив приходить і відходить двічі на день.', 'Cyrillic', CYRILLIC)).toBe('ukr');
  });
});

import { describe, expect, it } from 'vitest';
import { bindsWords, keptTogether } from '../../src/text/kept-together.ts';

const found = (text: string, longest = 18) =>
  keptTogether(text, longest).map(({ from, to }) => text.slice(from, to));

describe('compounds', () => {
  it.each([
    ['Why Pretty-Print is hard', ['Pretty-Print']],
    ['The years (1914–1918), and after', ['(1914–1918),']],
    ['Die Bose-Einstein-Statistik', []],
    ['Was ist ein E‐Werk?', ['E‐Werk?']],
    ['A dash - and one alone', []],
    ['Pre- and postwar', []],
    ['A-B木の構造', ['木の', '構造']],
  ])('in “%s” are %j', (text, compounds) => {
    expect(found(text)).toEqual(compounds);
  });

  it.each([
    ['On 24 March 1999', ['24 March']],
    ['comprising 57 states, 14 of them small', ['57 states', '14 of']],
    ['Art. 48 and § 5, p. 12', ['Art. 48', '§ 5', 'p. 12']],
    ['a tax of EUR 45 per ton', ['EUR 45']],
    ['In 1999 and 2.5 times', []],
    ['3–4 weeks', ['3–4']],
    ['13 Pretty-Print', ['Pretty-Print']],
    ['นาน 14 เดือน และ 5 ปี', ['14 เดือน', '5 ปี']],
    ['ये 12 महीने', ['12 महीने']],
  ])('and numbers in “%s” are %j', (text, kept) => {
    expect(found(text)).toEqual(kept);
  });

  it.each([
    ['take 0,5 mg or 2.400 km at 70 % and 25 °C', ['0,5 mg', '2.400 km', '70 %', '25 °C']],
    ['10 minutes and 3 mgr', ['10 minutes', '3 mgr']],
    ['Kant : « Malheur à ceux » ; pourquoi ?', ['Kant :', '« Malheur', 'ceux » ;', 'pourquoi ?']],
    ['« oui »', ['« oui »']],
    ['Oslo – Bergen, 4 km –', ['Oslo –', '4 km –']],
    ['z. B. E. T. A. Hoffmann', ['z. B. E. T. A.']],
    ['one: two; three? minus –5', []],
  ])('and units, signs and letters in “%s” are %j', (text, kept) => {
    expect(found(text, 0)).toEqual(kept);
    expect(bindsWords(text)).toBe(kept.length > 0);
  });

  it.each([
    ['Acids, Lecture 9: Buffers', ['Lecture 9']],
    ['Zellbiologie WS 2025/26', ['WS 2025/26']],
    ['After 1648', []],
  ])('and what a title counts in “%s” is %j', (text, kept) => {
    expect(found(text)).toEqual(kept);
    expect(found(text, 0)).toEqual([]);
  });

  it.each([
    ['画像の認識と、その応用', ['画像の', '認識と', 'その', '応用']],
    ['自動的に生成するための手法とは何か', ['自動的に', '生成するための', '手法とは', '何か']],
    ['词条化和索引的构建', ['词条化和', '索引的构建']],
    ['산업화 시기의 “노동” 시장 2', ['산업화', '시기의', '“노동”', '시장']],
  ])('and phrases of scripts without spaces, and words of Korean, in “%s” are %j', (text, kept) => {
    expect(found(text)).toEqual(kept);
    expect(found(text, 0)).toEqual([]);
  });

  it('and phrases of Thai: small words stay with the words that they belong to', () => {
    expect(found('ดาวเคราะห์ที่ยิ่งใหญ่และน้ำแข็งของเรา')).toEqual(['ที่ยิ่ง', 'และน้ำ', 'ของเรา']);
  });

  it('and words of Thai that are made of several, or repeated, in all texts', () => {
    expect(found('ขายต่อให้ผู้อื่นได้และการโคจร', 0)).toEqual(['ผู้อื่น', 'การโคจร']);
    expect(found('ชนกันจนใหญ่ขึ้นเรื่อย ๆ แล้วหยุด', 0)).toEqual(['เรื่อย ๆ']);
    expect(found('ปี 12 เดือน ต่าง ๆ', 0)).toEqual(['12 เดือน', 'ต่าง ๆ']);
  });

  it('are whole only up to a length', () => {
    expect(found('A Pretty-Print', 11)).toEqual([]);
  });
});

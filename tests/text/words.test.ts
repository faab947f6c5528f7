import { describe, expect, it } from 'vitest';
import { countWords, wordsOf } from '../../src/text/words.ts';

describe('countWords', () => {
  it.each([
    ['two words', 2],
    ['  It’s e.g. 3.14, isn’t it?  ', 5],
    ['well-known snake_case', 2],
    ['', 0],
    ['— … !', 0],
    ['数据结构', 2],
    ['学习 Python 编程', 3],
    ['Ελληνικά και русский', 3],
    ['การสังเคราะห์ด้วยแสง', 5],
    ['พืชใช้น้ำ (H2O) ๑๒', 3],
    ['ສະບາຍດີ', 2],
    ['သင်ခန်းစာ', 2],
  ])('counts %j', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('wordsOf', () => {
  it('tells the same words whatever their case, accents and punctuation are made of', () => {
    expect(wordsOf('“Cafe\u0301, CAFÉ!”')).toEqual(['café', 'café']);
  });

  it('takes each character of a script without spaces', () => {
    expect(wordsOf('数据 a')).toEqual(['数', '据', 'a']);
    expect(wordsOf('ပင်')).toEqual(['ပ', 'င', '်']);
  });
});

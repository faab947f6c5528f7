import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../../src/fit/measure/text/breaking/break-opportunities.ts';

/** A text with a bar wherever a line may end. */
function parts(text: string, lang = 'en'): string {
  const breaks = findBreaks(text, lang);
  return Array.from(text, (_, at) => (breaks[at] ? '|' : '') + text[at]).join('');
}

describe('findBreaks', () => {
  it('breaks behind spaces and hyphens, not before a number with its sign', () => {
    expect(parts('a well-known fact')).toBe('a |well-|known |fact');
    expect(parts('from -5 to 10-12')).toBe('from |-5 |to |10-|12');
  });

  it('keeps addresses whole but for their hyphens and questions', () => {
    expect(parts('https://a.example/b/c-d?e=1&f#g')).toBe('https://a.example/b/c-|d?|e=1&f#g');
  });

  it('keeps what a no-break space joins', () => {
    expect(parts('§\u00a03 of it')).toBe('§\u00a03 |of |it');
  });

  it('breaks between ideographs, but not before what closes or behind what opens', () => {
    expect(parts('「水」、木。')).toBe('「水」、|木。');
    expect(parts('说“水”吗')).toBe('说|“水”|吗');
  });

  it('breaks Thai between its words', () => {
    expect(parts('ภาษาไทย', 'th')).toBe('ภาษา|ไทย');
  });

  it('keeps abbreviations and numbers with the Thai letters beside them', () => {
    expect(parts('พ.ศ. 2310', 'th')).toBe('พ.ศ. |2310');
    expect(parts('ราคา50บาท', 'th')).toBe('ราคา50บาท');
  });

  it('keeps the signs of Khmer and Burmese with the word before', () => {
    expect(parts('សិទ្ធិ។ ភាព', 'km')).toBe('សិទ្ធិ។ |ភាព');
    expect(parts('သည်။', 'my')).toBe('သည်။');
  });
});

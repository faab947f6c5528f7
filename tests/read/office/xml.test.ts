import { describe, expect, it } from 'vitest';
import { childOf, parseXml, textIn } from '../../../src/read/office/xml.ts';

const kindOf = (text: string) => {
  try {
    parseXml(text, 'part.xml');
  } catch (error) {
    return (error as { trouble?: { kind: string } }).trouble?.kind;
  }
  return undefined;
};

describe('parseXml', () => {
  it('knows namespaces by their addresses, in the strict variant too', () => {
    for (const uri of [
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ]) {
      const root = parseXml(`<x:p xmlns:x="${uri}"><x:t x:val="1">a &amp; b</x:t></x:p>`, 'p');
      expect([root.name, textIn(root), childOf(root, 'w:t')?.attributes.get('w:val')]).toEqual([
        'w:p',
        'a & b',
        '1',
      ]);
    }
  });

  it('tells where elements begin', () => {
    const root = parseXml('<a>\n  <b c="d"/>\n  <e\n   f="g"/>\n</a>', 'a');
    expect(childOf(root, 'b')).toMatchObject({ line: 2, column: 3 });
    expect(childOf(root, 'e')).toMatchObject({ line: 3 });
  });

  it('expands no entities that a document brings along', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><a>&y;</a>';
    expect(kindOf(bomb)).toBe('damaged');
    expect(kindOf('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBeUndefined();
  });

  it('refuses what nests too deep, and what is not closed', () => {
    expect(kindOf('<a>'.repeat(100_000))).toBe('too-large');
    expect(kindOf('<a><b></a>')).toBe('damaged');
    expect(kindOf('')).toBe('damaged');
  });
});

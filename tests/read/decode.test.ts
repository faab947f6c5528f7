import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode.ts';

const decode = (contents: string | Uint8Array) => decodeText({ path: 'talk.txt', contents });
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, letter => letter.charCodeAt(0)).buffer);

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('Größe\n')],
    ['UTF-8 with a byte order mark', utf8('\uFEFFGröße\n')],
    ['UTF-16 with a byte order mark', utf16('\uFEFFGröße\n')],
    ['UTF-16 without one', utf16('Größe\n')],
    ['big-endian UTF-16', swapPairs(utf16('\uFEFFGröße\n'))],
  ])('reads %s without a word', (_, contents) => {
    expect(decode(contents)).toEqual({ text: 'Größe\n', messages: [] });
  });

  it.each([
    [
      'windows-1252',
      'Le café\n- une idée\n- “bientôt”',
      latin1('Le caf\xe9\n- une id\xe9e\n- \x93bient\xf4t\x94'),
    ],
    [
      'windows-1251',
      'Лекция о потоках',
      latin1('\xcb\xe5\xea\xf6\xe8\xff \xee \xef\xee\xf2\xee\xea\xe0\xf5'),
    ],
    [
      'gb18030',
      '第一章 绪论：数据是信息',
      latin1('\xb5\xda\xd2\xbb\xd5\xc2 \xd0\xf7\xc2\xdb\xa3\xba\xca\xfd\xbe\xdd\xca\xc7\xd0\xc5\xcf\xa2'),
    ],
    [
      'shift_jis',
      '講義ノートはこれです',
      latin1('\x8du\x8b`\x83m\x81[\x83g\x82\xcd\x82\xb1\x82\xea\x82\xc5\x82\xb7'),
    ],
  ])('recognises %s and says so', (encoding, expected, contents) => {
    const { text, messages } = decode(contents);
    expect(text).toBe(expected);
    expect(messages).toMatchObject([
      { level: 'info', text: `Read as ${encoding}, since the text is not UTF-8` },
    ]);
  });

  it('ends every line with a line feed and keeps the number of lines', () => {
    expect(decode('one\r\ntwo\rthree\n\r\nfive').text).toBe('one\ntwo\nthree\n\nfive');
  });

  it('keeps UTF-8 with a broken letter, and says where it is', () => {
    const contents = Uint8Array.from([...utf8('Übung\nÄpfel, Öl, ü, ö, ä, ß\n'), 0xff]);
    const { text, messages } = decode(contents);
    expect(text).toBe('Übung\nÄpfel, Öl, ü, ö, ä, ß\n\uFFFD');
    expect(messages).toMatchObject([
      { level: 'warning', rule: 'broken-characters', place: { start: { line: 3 } } },
    ]);
  });

  it.each([
    ['PDF file', utf8('%PDF-1.7\nand so on')],
    ['Word, OpenDocument, PowerPoint or zip file', bytes(0x50, 0x4b, 3, 4, 20, 0)],
    ['binary file', bytes(...Array.from({ length: 400 }, (_, index) => index % 256))],
  ])('refuses a %s as no text', (kind, contents) => {
    const { text, messages } = decode(contents);
    expect(text).toBe('');
    expect(messages).toMatchObject([{ level: 'error', rule: 'not-text' }]);
    expect(messages[0]?.text).toContain(kind);
  });

  it('refuses more than 20 MB', () => {
    expect(decode('x'.repeat(20_000_001)).messages).toMatchObject([{ level: 'error', rule: 'too-large' }]);
  });
});

function swapPairs(contents: Uint8Array): Uint8Array {
  return contents.map((_, index) => contents[index ^ 1] ?? 0);
}

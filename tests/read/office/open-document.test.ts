import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/model/message.ts';
import { readOutline } from '../../../src/read/index.ts';
import { openDocument } from '../../../src/read/open-document.ts';
import { makeDocx, p, zipFiles } from './make-docx.ts';
import { readBytes } from './read-bytes.ts';

const errorOf = async (bytes: Uint8Array): Promise<Message | undefined> => {
  const { messages, tree } = await readBytes(bytes);
  expect(tree.children).toEqual([]);
  return messages[0];
};
const packed = (files: Record<string, string>) => zipFiles({ '[Content_Types].xml': '<Types/>', ...files });
const related = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;

describe('openDocument', () => {
  it('passes text and Markdown through untouched', async () => {
    const file = { path: 'a.txt', contents: 'Title\n\n- a\n' };
    expect(await openDocument(file)).toBe(file);
  });

  it('knows formats by what they hold, not by their names', async () => {
    const formatOf = async (contents: string | Uint8Array, path = 'x.txt') =>
      (await readBytes(contents, path)).format;
    expect(await formatOf(makeDocx({ body: p('a') }))).toBe('docx');
    expect(
      await formatOf('<?xml version="1.0"?>\n<opml version="2.0"><body><outline text="a"/></body></opml>'),
    ).toBe('opml');
    expect(await formatOf('<!DOCTYPE html><p>a</p>')).toBe('html');
    expect(await formatOf("<meta charset='utf-8'><p>a</p>")).toBe('html');
    expect(await formatOf('#+TITLE: a\n* One\n- b')).toBe('org');
    expect(await formatOf('* One\nsome text', 'x.org')).toBe('org');
  });

  it('takes neither Markdown with tags nor bullets with stars for something else', async () => {
    const formatOf = async (contents: string) => (await readBytes(contents, 'x.md')).format;
    expect(await formatOf('<div align="center"><p>Logo</p></div>\n\n# Title\n\n- a\n- b\n')).toBe('markdown');
    expect(await formatOf('Talk\n\n* one\n* two\n** deeper\n')).toBe('plain');
    expect(await formatOf('<gps, population>\n<b, c>\n')).toBe('plain');
  });

  it('does as it is told', async () => {
    expect((await readBytes('#+TITLE: a\n* One', 'a.org', { from: 'plain' })).format).toBe('plain');
    expect((await readBytes('* One', 'a.txt', { from: 'org' })).format).toBe('org');
    const [message] = (await readBytes(new TextEncoder().encode('text'), 'a.txt', { from: 'docx' })).messages;
    expect(message?.rule).toBe('damaged-document');
  });

  it('says of a document of another kind what it is, and what to save it as', async () => {
    const cases: Array<[Uint8Array, RegExp, RegExp]> = [
      [packed({ '_rels/.rels': related('ppt/presentation.xml') }), /presentation/, /outline/],
      [packed({ '_rels/.rels': related('xl/workbook.xml') }), /spreadsheet/, /CSV/],
      [zipFiles({ mimetype: 'application/epub+zip' }), /EPUB/, /docx/],
      [zipFiles({ 'Index/Document.iwa': 'x' }), /Pages/, /docx/],
      [zipFiles({ 'notes.txt': 'x' }), /zip/, /document in it/],
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /before 2007/, /docx/],
      [new TextEncoder().encode('{\\rtf1 a}'), /RTF/, /docx/],
    ];
    for (const [bytes, name, remedy] of cases) {
      const error = await errorOf(bytes);
      expect(error).toMatchObject({ level: 'error', rule: 'foreign-document', path: 'talk.docx' });
      expect(error?.text).toMatch(name);
      expect(error?.remedy).toMatch(remedy);
    }
  });

  it('names a password in both kinds of documents', async () => {
    const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0]);
    expect((await errorOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...name])))?.rule).toBe(
      'encrypted-document',
    );
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    const odt = zipFiles({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': manifest,
    });
    expect((await errorOf(odt))?.rule).toBe('encrypted-document');
  });

  it('says which part of a document is broken, whatever is wrong', async () => {
    const whole = makeDocx({ body: p('a') });
    expect((await errorOf(whole.slice(0, -30)))?.rule).toBe('damaged-document');
    const files = { '_rels/.rels': related('word/document.xml') };
    expect((await errorOf(packed(files)))?.text).toMatch('word/document.xml');
    expect((await errorOf(packed({ ...files, 'word/document.xml': '<a>' })))?.text).toMatch(
      'word/document.xml',
    );
    const deep = '<a>'.repeat(5_000);
    expect((await errorOf(packed({ ...files, 'word/document.xml': deep })))?.rule).toBe('oversized-document');
  });

  it('tells a program that forgot to open a document to do so', () => {
    const { messages } = readOutline({ path: 'a.org', contents: '* One' }, { from: 'org' });
    expect(messages[0]).toMatchObject({ level: 'error', rule: 'not-opened' });
  });
});

import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/index.ts';
import { openDocument } from '../../../src/read/open-document.ts';
import { makeDocx, p, r } from './make-docx.ts';
import { markdownOf, readBytes } from './read-bytes.ts';

const head = p('Head', { style: 'Heading1' });
const twoHeads = (body: string) => head + body + p('Tail', { style: 'Heading1' });

describe('the text of a Word document', () => {
  it('keeps emphasis and links, however often the program cut them', async () => {
    const link = `<w:hyperlink r:id="L1">${r('the ')}${r('atlas')}</w:hyperlink>`;
    const body = twoHeads(
      p(
        `${r('See ', '<w:i/>')}${r('it', '<w:i/>')}${r(' in ')}${link}${r(', page ')}${r('4', '<w:b/>')}${r('2', '<w:b/>')}`,
        { list: 1 },
      ),
    );
    const links = { L1: 'https://example.org/atlas' };
    expect(await markdownOf(makeDocx({ body, links }))).toContain(
      '- *See it* in [the atlas](https://example.org/atlas), page **42**',
    );
  });

  it('accepts tracked changes', async () => {
    const body = twoHeads(
      p(`${r('Water ')}<w:del>${r('freezes')}</w:del><w:ins>${r('boils')}</w:ins>${r(' at 100')}`, {
        list: 1,
      }),
    );
    expect(await markdownOf(makeDocx({ body }))).toContain('- Water boils at 100');
  });

  it('turns comments into notes, and footnotes into footnotes', async () => {
    const point = p(
      `${r('Fire')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
      { list: 1 },
    );
    const body = twoHeads(point);
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="2">${p(' Found in caves.')}</w:footnote>`;
    const comments = `<w:comment w:id="0" w:author="Ada">${p('Light a match here')}</w:comment>`;
    expect(await markdownOf(makeDocx({ body, footnotes, comments }))).toEqual([
      '# Head',
      '- Fire[^1]',
      '::: notes',
      'Light a match here',
      ':::',
      '# Tail',
      '[^1]: Found in caves.',
    ]);
  });

  it('shows what fields show, and links where they link', async () => {
    const field = (instruction: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = twoHeads(
      p(
        `${field('HYPERLINK &quot;https://example.org&quot;', 'here')}${r(' and page ')}${field('PAGE', '12')}${r('on')}`,
        { list: 1 },
      ),
    );
    expect(await markdownOf(makeDocx({ body }))).toContain('- [here](https://example.org) and page on');
  });

  it('splits lines that were broken by hand, where bullets were typed before them', async () => {
    const body = p(`${r('Causes')}<w:r><w:br/></w:r>${r('- debt')}<w:r><w:br/></w:r>${r('- drought')}`);
    expect(await markdownOf(makeDocx({ body: body + p('Effects') + p('- hunger') }))).toEqual([
      '# Causes',
      '- debt',
      '- drought',
      '# Effects',
      '- hunger',
    ]);
  });

  it('joins paragraphs of code and of a quotation', async () => {
    const code = (text: string) => p(r(text, '<w:rFonts w:ascii="Courier New"/>'));
    const body = twoHeads(
      code('if x:') + code('    stop()') + p('To be', { style: 'Zitat' }) + p('or not', { style: 'Zitat' }),
    );
    expect(await markdownOf(makeDocx({ body }))).toEqual([
      '# Head',
      '```',
      'if x:',
      '    stop()',
      '```',
      '> To be',
      '>',
      '> or not',
      '# Tail',
    ]);
  });

  it('reads tables, merged cells too, and long ones that only arrange text as that text', async () => {
    const cell = (text: string, span = '') => `<w:tc><w:tcPr>${span}</w:tcPr>${p(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Year', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('1789')}${cell('1848')}</w:tr></w:tbl>`;
    const long = 'word '.repeat(90).trim();
    const layout = `<w:tbl><w:tr>${cell('Aim')}${cell(long)}</w:tr></w:tbl>`;
    const lines = await markdownOf(makeDocx({ body: twoHeads(table + layout) }));
    expect(lines.slice(1, 4)).toEqual(['| Year |      |', '| ---- | ---- |', '| 1789 | 1848 |']);
    expect(lines).toContain(long);
  });

  it('keeps the text of a text box once, behind its paragraph', async () => {
    const box = `<w:drawing><w:txbxContent>${p('In the box')}</w:txbxContent></w:drawing>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    const lines = await markdownOf(makeDocx({ body: twoHeads(p(r('Before') + twice)) }));
    expect(lines.filter(line => line.includes('In the box'))).toHaveLength(1);
  });

  it('gives messages the paragraph that they speak of', async () => {
    const file = await openDocument({ path: 'a.docx', contents: makeDocx({ body: p('One') + p('Two') }) });
    expect(file.contents).toBe('One\nTwo');
    expect(readOutline(file).source).toBe('a.docx');
  });

  it('leaves the words of hidden text out', async () => {
    const body = twoHeads(p(`${r('seen')}${r(' hidden', '<w:vanish/>')}`, { list: 1 }));
    expect(await markdownOf(makeDocx({ body }))).toContain('- seen');
  });
});

describe('the title of a Word document', () => {
  const body = head + p('a', { list: 1 }) + p('Tail', { style: 'Heading1' }) + p('b', { list: 1 });
  const titleOf = async (bytes: Uint8Array) => (await readBytes(bytes)).title?.text;

  it('is the title in its properties, unless a program wrote that', async () => {
    expect(await titleOf(makeDocx({ body, title: 'Bronze' }))).toBe('Bronze');
    for (const title of [
      'Microsoft Word - Document1',
      'Dokument1',
      'talk.docx',
      'Normal.dotm',
      '[Title]',
      'Untitled',
    ])
      expect(await titleOf(makeDocx({ body, title }))).toBeUndefined();
  });

  it('is what stands in the style Title before that, with the subtitle below it', async () => {
    const named = p('Iron', { style: 'Titel' }) + p('and steel', { style: 'Untertitel' }) + body;
    const outline = await readBytes(makeDocx({ body: named, title: 'Bronze' }));
    expect([outline.title?.text, outline.meta.subtitle]).toEqual(['Iron', 'and steel']);
  });

  it('is the single top heading, or the top headings that stand together', async () => {
    const deeper = p('Part', { style: 'Heading2' }) + p('a') + p('Part two', { style: 'Heading2' }) + p('b');
    expect(await titleOf(makeDocx({ body: head + deeper }))).toBe('Head');
    const two = await readBytes(makeDocx({ body: head + p('Term 2', { style: 'Heading1' }) + deeper }));
    expect([two.title?.text, two.meta.subtitle]).toEqual(['Head', 'Term 2']);
  });

  it('is a first bold line with another one right below it, as no other has', async () => {
    const bold = (text: string) => p(r(text, '<w:b/>'));
    const parts = (...texts: string[]) =>
      texts.map(text => (text.startsWith('-') ? p(text) : bold(text))).join('');
    expect(
      await titleOf(
        makeDocx({
          body: parts(
            'Iron',
            'Ore',
            '- is red where it rusted for long',
            'Steel',
            '- is hard as long as it is pure',
          ),
        }),
      ),
    ).toBe('Iron');
    expect(
      await titleOf(
        makeDocx({
          body: parts(
            'Iron',
            'Ore',
            '- is red where it rusted for long',
            'Steel',
            'Alloys',
            '- is hard as long as it is pure',
          ),
        }),
      ),
    ).toBeUndefined();
  });

  it('is never the style Title where that is used for headings all over', async () => {
    const parts = ['One', 'Two', 'Three'].flatMap(text => [
      p(text, { style: 'Titel' }),
      p(`about ${text}`, { list: 1 }),
    ]);
    const lines = await markdownOf(makeDocx({ body: parts.join('') }));
    expect(lines.filter(line => line.startsWith('#'))).toEqual(['# One', '## Two', '## Three']);
  });
});

describe('numbers that were typed in a Word document', () => {
  it('stay in the text, with wide gaps or on a line of their own', async () => {
    const body = ['I.   Rome', '- a road', 'II.   Gaul', '- a river', 'III.', 'Spain', '- a mine'].map(text =>
      p(text),
    );
    const lines = await markdownOf(makeDocx({ body: body.join('') }));
    expect(lines.filter(line => line.startsWith('#'))).toEqual(['# I. Rome', '# II. Gaul', '# III. Spain']);
  });
});

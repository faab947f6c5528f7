import { describe, expect, it } from 'vitest';
import { abstractList, makeDocx, p, r } from './make-docx.ts';
import { markdownOf, readBytes } from './read-bytes.ts';

const bold = (text: string) => p(r(text, '<w:b/>'));

describe('the structure of a Word document', () => {
  it('comes from its heading styles, whatever they are called, and from the levels of its lists', async () => {
    const body = [
      p('Glaciers', { style: 'Titel' }),
      p('How ice moves', { style: 'Heading1' }),
      p('It slides', { list: 1 }),
      p('on meltwater', { list: 1, level: 1 }),
      p('in summer', { list: 1, level: 2 }),
      p('It creeps', { list: 1 }),
      p('What ice leaves', { style: 'Heading1' }),
      p('Moraines', { style: 'Heading2' }),
      p('End moraine', { list: 2 }),
      p('Side moraine', { list: 2 }),
    ].join('');
    expect(await markdownOf(makeDocx({ body }))).toEqual([
      '# Glaciers',
      '## How ice moves',
      '- It slides',
      '  - on meltwater',
      '    - in summer',
      '- It creeps',
      '## What ice leaves',
      '### Moraines',
      '1. End moraine',
      '2. Side moraine',
    ]);
  });

  it('takes bold lines for headings and typed dashes for points where there are no styles', async () => {
    const body = [
      bold('Vowels'),
      p('- front'),
      p('- back'),
      bold('Consonants'),
      p('- stops'),
      p('- nasals'),
    ].join('');
    expect(await markdownOf(makeDocx({ body }))).toEqual([
      '# Vowels',
      '- front',
      '- back',
      '# Consonants',
      '- stops',
      '- nasals',
    ]);
  });

  it('takes the outer level of one list of many levels for headings', async () => {
    const levels = [0, 1, 2, 1, 0, 1, 1];
    const texts = ['Sources', 'Letters', 'of the family', 'Maps', 'Method', 'Dating', 'Comparing'];
    const body = texts.map((text, index) => p(text, { list: 1, level: levels[index] ?? 0 })).join('');
    expect(await markdownOf(makeDocx({ body }))).toEqual([
      '# Sources',
      '- Letters',
      '  - of the family',
      '- Maps',
      '# Method',
      '- Dating',
      '- Comparing',
    ]);
  });

  it('finds labels among flat points under heading styles', async () => {
    const sentence = (what: string) =>
      `This is a whole sentence of some length that explains ${what} to the class.`;
    const points = [
      'First cause',
      sentence('one'),
      'Second cause',
      sentence('two'),
      'Third cause',
      sentence('three'),
    ];
    const body =
      p('Causes', { style: 'Heading1' }) +
      points.map(text => p(text, { list: 1 })).join('') +
      p('End', { style: 'Heading1' });
    const { tree } = await readBytes(makeDocx({ body }));
    const list = tree.children.find(node => node.type === 'list');
    expect(list?.type === 'list' && list.children.map(item => item.children.length)).toEqual([2, 2, 2]);
  });

  it('leaves a short bold line a label where the document has heading styles', async () => {
    const body = [
      p('Tools', { style: 'Heading1' }),
      bold('You need:'),
      p('a loupe', { list: 1 }),
      p('a hammer', { list: 1 }),
      p('Steps', { style: 'Heading1' }),
      p('Look first.', { list: 1 }),
    ].join('');
    expect(await markdownOf(makeDocx({ body }))).toEqual([
      '# Tools',
      '- **You need**',
      '  - a loupe',
      '  - a hammer',
      '# Steps',
      '- Look first.',
    ]);
  });

  it('reads a heading by its outline level, and passes over the table of contents', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="K"><w:name w:val="Kapitel"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const body = [
      p('Eins 2', { style: 'TOC1' }),
      p('Eins', { style: 'K' }),
      p('a'),
      p('Zwei', { style: 'K' }),
      p('b'),
    ].join('');
    expect(await markdownOf(makeDocx({ body, styles }))).toEqual(['# Eins', '- a', '# Zwei', '- b']);
  });

  it.each([
    ['lowerLetter', '(%L)', ['(a)', '(b)']],
    ['thaiNumbers', '%L.', ['๑.', '๒.']],
    ['thaiLetters', '%L)', ['ก)', 'ข)']],
  ])('shows numbers as the document does, where a count would not: %s', async (format, text, shown) => {
    const numbering = `${abstractList(7, format, text)}<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>`;
    const point = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>${r(text)}</w:p>`;
    const body =
      p('One', { style: 'Heading1' }) + point('x') + point('y') + p('Two', { style: 'Heading1' }) + p('z');
    const { tree } = await readBytes(makeDocx({ body, numbering }));
    const list = tree.children.find(node => node.type === 'list');
    expect(list?.type === 'list' && list.children.map(item => item.data?.ordinal)).toEqual(shown);
  });

  it('counts paragraphs as lines, empty ones and tables included', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`;
    const body = [
      p('One', { style: 'Heading1' }),
      '<w:p/>',
      table,
      p('Two', { style: 'Heading1' }),
      p('x', { list: 1 }),
    ].join('');
    const { tree } = await readBytes(makeDocx({ body }));
    expect(tree.children.map(node => [node.type, node.position?.start.line])).toEqual([
      ['heading', 1],
      ['table', 3],
      ['heading', 4],
      ['list', 5],
    ]);
  });
});

describe('a Word document without styles', () => {
  const sized = (text: string, halfPoints: number, tags = '<w:b/>') =>
    p(r(text, `${tags}<w:sz w:val="${halfPoints}"/>`));
  const text = 'A sentence of ordinary length that is the text of the document and set in its common size.';

  it('has its title in its largest line, and levels by the sizes of its bold lines', async () => {
    const body = [
      sized('Rivers', 48),
      sized('Geography, year 2', 32, ''),
      sized('Upper course', 28),
      sized('Erosion', 24),
      sized('- cuts down', 24, ''),
      sized('Transport', 23),
      sized('- rolls stones', 24, ''),
      sized('Lower course', 28),
      sized(text, 24, ''),
    ];
    const outline = await readBytes(makeDocx({ body: body.join('') }));
    expect([outline.title?.text, outline.meta.subtitle]).toEqual(['Rivers', 'Geography, year 2']);
    const headings = outline.tree.children.filter(node => node.type === 'heading');
    expect(headings.map(node => [node.depth, node.position?.start.line])).toEqual([
      [1, 3],
      [2, 4],
      [2, 6],
      [1, 8],
    ]);
  });

  it('has no headings by boldness where most of it is bold', async () => {
    const body = [r(text, '<w:b/>'), r('Short and bold', '<w:b/>'), r(text, '<w:b/>'), r(text)]
      .map(run => p(run))
      .join('');
    const { reasons } = await readBytes(makeDocx({ body }));
    expect(reasons.filter(({ why }) => why.includes('bold'))).toEqual([]);
  });
});

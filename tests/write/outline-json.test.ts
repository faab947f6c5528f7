import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../src/model/outline-json.ts';
import { readOutline } from '../../src/read/index.ts';
import { outlineToJson } from '../../src/write/outline-json.ts';

const toJson = (contents: string) =>
  outlineToJson(readOutline({ path: 'talk', contents }, { from: 'markdown' }));

/** Kind and text of each node, and of those below it. */
function shape({ kind, text, children }: OutlineNode): unknown[] {
  return [kind, text, ...children.map(shape)];
}

describe('outlineToJson', () => {
  it('nests what stands below a heading, and levels count from the highest', () => {
    const { title, nodes } = toJson('# Tides\n\n## Moon\n\nIt pulls.\n\n### Twice a day\n\n- a\n\n## Sun\n');
    expect(title).toEqual({ text: 'Tides', line: 1 });
    expect(nodes.map(shape)).toEqual([
      ['heading', 'Moon', ['prose', 'It pulls.'], ['heading', 'Twice a day', ['point', 'a']]],
      ['heading', 'Sun'],
    ]);
    expect([nodes[0]?.level, nodes[0]?.children[1]?.level, nodes[0]?.why]).toEqual([1, 2, 'heading: ##']);
  });

  it('gives details to their points, whatever they are', () => {
    const { nodes } = toJson('# A\n\n- one\n  - two\n\n    more of two\n\n        code\n- \n');
    expect(nodes.flatMap(node => node.children).map(shape)).toEqual([
      ['point', 'one', ['point', 'two', ['prose', 'more of two'], ['code', 'code']]],
      ['point', ''],
    ]);
  });

  it.each([
    ['`a` *b*\nc', 'prose', 'a b c'],
    ['![a dial](dial.svg)', 'image', 'a dial'],
    ['see ![a dial](dial.svg)', 'prose', 'see a dial'],
    ['> motto\n>\n> source', 'quote', 'motto'],
    ['```js\nlet a\n```', 'code', 'let a'],
    ['| a | b |\n| - | - |\n| c | d |', 'table', 'a\tb\nc\td'],
    ['::: notes\nBring it.\n:::', 'prose', 'Bring it.'],
  ])('knows %j', (markdown, kind, text) => {
    expect(toJson(markdown).nodes[0]).toMatchObject({ kind, text, line: 1 });
  });

  it('holds no comments and no breaks', () => {
    expect(toJson('# A\n\n<!-- for me -->\n\n---\n').nodes.map(shape)).toEqual([['heading', 'A']]);
  });

  it('tells lines, reasons, doubts and the language', () => {
    const read = readOutline({
      path: 'talk',
      contents: '# Die Zeit und das Meer\n\n- Ebbe und Flut kommen zweimal am Tag.\n',
    });
    const json = outlineToJson({ ...read, reasons: [{ line: 3, why: 'a guess', unsure: true }] });
    expect(json.lang).toBe('de');
    expect(json.title).toBeNull();
    expect(json.nodes[0]?.children[0]).toMatchObject({ line: 3, why: 'a guess', unsure: true });
  });
});

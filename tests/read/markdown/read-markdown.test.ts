import type { Nodes } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/read/markdown/index.ts';

const read = (...lines: string[]) => readMarkdown({ path: 'talk.md', contents: lines.join('\n') }, {});

/** The type of each node with its text, and those below it where they are blocks. */
function shape(node: Nodes): unknown {
  const inner =
    ['root', 'notes', 'division', 'list', 'listItem', 'blockquote'].includes(node.type) && 'children' in node;
  return inner ? [node.type, ...node.children.map(shape)] : `${node.type}: ${plainTextOf(node)}`;
}

function shapes(...lines: string[]): unknown[] {
  return read(...lines).tree.children.map(shape);
}

describe('the title', () => {
  it('is the single top heading, and leaves the tree', () => {
    const { title, tree, reasons } = read('Before.', '', '# The *tides*', '', '## Moon', '', '### Twice');
    expect(title).toMatchObject({ text: 'The tides', place: { start: { line: 3, column: 1 } } });
    expect(tree.children.map(shape)).toEqual(['paragraph: Before.', 'heading: Moon', 'heading: Twice']);
    expect(reasons[0]?.line).toBe(3);
  });

  it.each([
    ['there is another of its level', ['# A', '', '## B', '', '# C']],
    ['it is the only heading', ['# A', '', 'text']],
    ['another stands before it', ['## A', '', '# B', '', '## C']],
  ])('is no heading when %s', (_, lines) => {
    const { title, tree } = read(...lines);
    expect(title).toBeUndefined();
    expect(tree.children.map(node => plainTextOf(node)).join(' ')).toContain('A');
  });

  it('comes from the front matter first, and is not said twice', () => {
    const { title, tree } = read('---', 'lang: en', 'title: Tides', '---', '# tides', '## Moon');
    expect(title).toMatchObject({ text: 'Tides', place: { start: { line: 3 } } });
    expect(tree.children.map(shape)).toEqual(['heading: Moon']);
    expect(read('---', 'title: Tides', '---', '# Seas', '## Moon').tree.children).toHaveLength(2);
  });

  it('is none when the front matter says so', () => {
    const { title, tree } = read('---', 'title: ""', '---', '# Tides', '## Moon');
    expect([title, tree.children.length]).toEqual([undefined, 2]);
  });
});

describe('containers', () => {
  it('nest, and the innermost ends first', () => {
    expect(
      shapes('::: {.columns}', '::: column', 'left', ':::', '::: column', '- right', ':::', ':::', 'below'),
    ).toEqual([
      ['division', ['division', 'paragraph: left'], ['division', ['list', ['listItem', 'paragraph: right']]]],
      'paragraph: below',
    ]);
  });

  it('hold what begins right below and above their fences', () => {
    expect(shapes('- a', '::: notes', '# Big', '| x | y |', '| - | - |', ':::', '- b')).toEqual([
      ['list', ['listItem', 'paragraph: a']],
      ['notes', 'heading: Big', 'table: xy'],
      ['list', ['listItem', 'paragraph: b']],
    ]);
  });

  it('are no containers in code, HTML and quotations', () => {
    const fenced = ['```', '::: notes', ':::', '```', '', '<pre>', '::: notes', '</pre>', '', '> ::: notes'];
    expect(read(...fenced).tree.children.map(node => node.type)).toEqual(['code', 'html', 'blockquote']);
  });

  it('end before the next heading where nothing ends them', () => {
    const { tree, messages } = read('::: notes', 'Ask.', '', '## Moon', '', '::: notes', 'Wait.', ':::');
    expect(tree.children.map(shape)).toEqual([
      ['notes', 'paragraph: Ask.'],
      'heading: Moon',
      ['notes', 'paragraph: Wait.'],
    ]);
    expect(messages).toMatchObject([{ rule: 'unclosed-container', place: { start: { line: 1 } } }]);
  });

  it('say what they are not known for, once a name, and keep their text and title', () => {
    const { tree, messages } = read(
      '::: box Mind',
      'the gap',
      ':::',
      '',
      '::: box',
      'again',
      ':::',
      '',
      ':::',
    );
    expect(tree.children.map(shape)).toEqual([
      ['division', 'paragraph: Mind', 'paragraph: the gap'],
      ['division', 'paragraph: again'],
    ]);
    expect(messages.map(message => [message.rule, message.place?.start.line])).toEqual([
      ['stray-container-end', 9],
      ['unknown-container', 1],
    ]);
  });

  it('give their headings to the slides', () => {
    expect(shapes('::: deck', '## Moon', 'pulls', ':::')).toEqual(['heading: Moon', 'paragraph: pulls']);
  });

  it('leave colons in a text alone', () => {
    expect(shapes('At 10:30 a:b ::c:: :d[e]{f}', '', '::no')).toEqual([
      'paragraph: At 10:30 a:b ::c:: :d[e]{f}',
      'paragraph: ::no',
    ]);
  });
});

describe('notes lines', () => {
  it('take their paragraph, and what stands right below it', () => {
    expect(shapes('- a', 'Notes: Ask.', '- and wait', '', 'Shown.')).toEqual([
      ['list', ['listItem', 'paragraph: a']],
      ['notes', 'paragraph: Ask.', ['list', ['listItem', 'paragraph: and wait']]],
      'paragraph: Shown.',
    ]);
  });

  it('alone on a line, take all up to the next heading or break', () => {
    expect(
      shapes('**Notes:**', '', 'Ask.', '', '- wait', '', '---', '', 'Note:', 'one', '', 'two', '', '# Moon'),
    ).toEqual([
      ['notes', 'paragraph: Ask.', ['list', ['listItem', 'paragraph: wait']]],
      'thematicBreak: ',
      ['notes', 'paragraph: one', 'paragraph: two'],
      'heading: Moon',
    ]);
  });

  it('tell their place without the mark', () => {
    const [notes] = read('Text.', 'Notes: Ask *twice*.').tree.children.slice(1);
    const paragraph = notes?.type === 'notes' ? notes.children[0] : undefined;
    const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    expect(text).toMatchObject({ value: 'Ask ', position: { start: { line: 2, column: 8 } } });
  });

  it('are escaped by a backslash', () => {
    expect(shapes('Notes\\: shown')).toEqual(['paragraph: Notes: shown']);
  });
});

describe('headings', () => {
  it('give up their attributes', () => {
    const [heading] = read('# Moon {#constructor .wide data-image="https://example.org/a_b_c.png"}').tree
      .children;
    expect(heading).toMatchObject({
      children: [{ type: 'text', value: 'Moon', position: { end: { column: 7 } } }],
      data: {
        attributes: {
          id: 'constructor',
          classes: ['wide'],
          values: { 'data-image': 'https://example.org/a_b_c.png' },
        },
      },
    });
  });

  it.each(['# The set {a, b}', '# Moon \\{.wide}', '# {', '# a } b'])('keep the braces of %j', line => {
    expect(read(line).tree.children[0]).not.toHaveProperty('data');
  });
});

describe('references', () => {
  it('are resolved across pieces, and their definitions leave the tree', () => {
    const { tree } = read(
      '# A',
      '',
      'See [the **tides**][sea] and ![Moon].',
      '',
      '# B',
      '',
      '> [sea]: https://example.org/sea "Sea"',
      '',
      '[moon]: moon.png',
    );
    const [, paragraph] = tree.children;
    expect(paragraph).toMatchObject({
      children: [
        {},
        { type: 'link', url: 'https://example.org/sea', title: 'Sea' },
        {},
        { type: 'image', url: 'moon.png', alt: 'Moon' },
        {},
      ],
    });
    expect(JSON.stringify(tree)).not.toMatch(/"definition"|Reference/);
  });

  it('put footnotes at the end', () => {
    expect(
      read('# A', '', 'Tides[^n].', '', '[^n]: Newton.', '', '# B').tree.children.map(node => node.type),
    ).toEqual(['heading', 'paragraph', 'heading', 'footnoteDefinition']);
  });
});

describe('places', () => {
  it('are those of the document, front matter and all', () => {
    const { tree } = read('---', 'lang: en', '---', '', '# A', '', '## B', '', '- one', '- [x](y)');
    const list = tree.children.at(-1);
    expect(list?.position).toEqual({
      start: { line: 9, column: 1, offset: 29 },
      end: { line: 10, column: 9, offset: 43 },
    });
  });
});

describe('what no slide can hold', () => {
  it('is brought to a depth that can be read, with a message', () => {
    const deep = Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- level${level}`);
    const { tree, messages } = read('# A', '', ...deep);
    expect(plainTextOf(tree)).toContain('level499');
    expect(messages).toMatchObject([{ rule: 'too-deep', place: { start: { line: 27 } } }]);
  });

  it.each([
    ['quotation marks', '>'.repeat(10_000)],
    ['brackets', `${'['.repeat(10_000)}word${']'.repeat(10_000)}`],
    ['stars', '*a **b '.repeat(5_000)],
    ['a word that is too long', `x${'y'.repeat(300_000)}`],
    ['points on a line', `${'- '.repeat(5_000)}word`],
  ])('is read without failing: %s', (_, line) => {
    expect(() => read('# A', '', line, '', '## B')).not.toThrow();
  });

  it('is told of a line that is too long', () => {
    const { tree, messages } = read('# A', `word ${'y'.repeat(300_000)}`, '- b');
    expect(tree.children.map(node => node.type)).toEqual(['heading', 'paragraph', 'list']);
    expect(messages).toMatchObject([{ rule: 'tangled-lines', place: { start: { line: 2 } } }]);
  });
});

import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { read } from './read-files.ts';

describe('places', () => {
  it('speaks of the lines of each file in messages', () => {
    const files = {
      'talk.md': '# A\n\n!include more.md\n\n## B\n\n::: notes\nSay.\n',
      'more.md': '## C\n\n::: notes\nSay.\n\n## D\n',
    };
    const places = read(files).messages.map(({ path, place }) => `${path}:${place?.start.line}`);
    expect(places).toEqual(['talk.md:7', 'more.md:3']);
  });

  it('keeps the footnotes of each file apart, and shares them where a file has none', () => {
    const files = {
      'talk.md': '# A\n\n## B\n\nOne.[^1] More.[^n]\n\n!include more.md\n\n[^1]: First.\n[^n]: Shared.\n',
      'more.md': 'Two.[^1] Again.[^n]\n\n[^1]: Second.\n',
    };
    const { tree } = read(files);
    const definitions = tree.children.flatMap(node =>
      node.type === 'footnoteDefinition' ? [`${node.identifier} ${textOf(node)}`] : [],
    );
    expect(definitions.sort()).toEqual(['1 First.', '2 Second.', 'n Shared.']);
    const references = JSON.stringify(tree).match(/"footnoteReference","identifier":"\w+"/g) ?? [];
    expect(references.map(found => found.slice(-2, -1))).toEqual(['1', 'n', '2', 'n']);
  });

  it('shares the definitions of links', () => {
    const files = {
      'talk.md': '# A\n\n## B\n\n[here]\n\n!include links.md\n',
      'links.md': '[here]: https://example.org/\n',
    };
    expect(JSON.stringify(read(files).tree)).toContain('"url":"https://example.org/"');
  });
});

import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/read/index.ts';
import { outlineToMarkdown } from '../../src/write/outline-markdown.ts';

const read = (list: string) => readOutline({ path: 'talk.md', contents: `# A\n\n${list}` });

function ordinals(list: string): Array<string | undefined> {
  const block = read(list).tree.children[1];
  return block?.type === 'list' ? block.children.map(item => item.data?.ordinal) : [];
}

describe('the numbers of a list', () => {
  it('are kept where counting would change them, and written again', () => {
    expect(ordinals('1. a\n2. b\n4. c\n')).toEqual(['1.', '2.', '4.']);
    expect(outlineToMarkdown(read('1. a\n2. b\n4. c\n'))).toBe('# A\n\n1. a\n2. b\n4. c\n');
  });

  it.each(['1. a\n2. b\n3. c', '7. a\n8. b', '1. a\n1. b\n1. c', '0) a\n1) b'])(
    'are left to counting in %j',
    list => {
      expect(ordinals(list).every(ordinal => ordinal === undefined)).toBe(true);
    },
  );
});

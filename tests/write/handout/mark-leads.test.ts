import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/text/plain-text.ts';
import { leadAtEnd, markLeads } from '../../../src/write/handout/mark-leads.ts';
import { blocks } from '../../browser/sketch-deck.ts';

function leadsIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap(node => [
    ...(node.data && 'leadsOver' in node.data ? [blockText([node])] : []),
    ...('children' in node ? leadsIn(node.children) : []),
  ]);
}

const LONG = Array.from({ length: 80 }, () => 'word').join(' ');

describe('what leads over to what stands below it', () => {
  it.each([
    ['a line above points', 'Line.\n\n- a\n- b', ['Line.']],
    ['a line above code', 'Line.\n\n```\ncode\n```', ['Line.']],
    ['a line above a picture', 'Line.\n\n![alt](a.png)', ['Line.']],
    ['a line that ends with a colon', 'First:\n\nSecond.', ['First:']],
    ['a last point that ends with a colon', '- a:\n- b:\n\n```\ncode\n```', ['b:']],
    ['the words of a point with more below them', '- Label\n  - a\n  - b', ['Label']],
    ['labels within labels', '- Outer\n  - Inner\n    - a', ['Outer', 'Inner']],
    ['no line of prose above another', 'First.\n\nSecond.', []],
    ['no picture', '![alt](a.png)\n\n- a', []],
    ['no text that pages end within', `${LONG}:\n\n- ${LONG}\n  - a`, []],
  ])('is %s', (_, markdown, leads) => expect(leadsIn(markLeads(blocks(markdown)))).toEqual(leads));

  it.each([
    ['a paragraph', 'Why?', ['Why?']],
    ['the last point of a list', '- a\n- Why?', ['Why?']],
    ['nothing of a table', '| a |\n|---|\n| b |', []],
  ])('is, of what is asked, %s', (_, markdown, leads) => {
    expect(leadsIn(blocks(markdown).map(leadAtEnd))).toEqual(leads);
  });
});

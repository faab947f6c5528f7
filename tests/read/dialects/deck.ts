import type { Nodes } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import type { DeckDialect, Outline } from '../../../src/model/outline.ts';
import { readOutline } from '../../../src/read/index.ts';

/** The outline of a deck, told or guessed. */
export function readDeck(text: string, from?: DeckDialect): Outline {
  return readOutline({ path: 'talk.md', contents: text }, from ? { from } : {});
}

/**
 * The tree as lines: a heading as `## text .class key=value`, a point as `- text`, with `+` where it appears
 * later; other blocks by their kind.
 */
export function listing(outline: Outline): string[] {
  return outline.tree.children.flatMap(node => linesOf(node, ''));
}

function linesOf(node: Nodes, indent: string): string[] {
  switch (node.type) {
    case 'heading': {
      const { id, classes = [], values = {} } = node.data?.attributes ?? {};
      const pairs = Object.entries(values).map(([key, value]) => `${key}=${value}`);
      const wishes = [...(id ? [`#${id}`] : []), ...classes.map(name => `.${name}`), ...pairs];
      return [[indent + '#'.repeat(node.depth), plainTextOf(node), ...wishes].join(' ').trimEnd()];
    }
    case 'list':
      return node.children.flatMap(item => linesOf(item, indent));
    case 'listItem': {
      const [first, ...others] = node.children;
      const mark = node.data?.fragment ? '+' : '-';
      return [
        `${indent}${mark} ${first ? plainTextOf(first) : ''}`,
        ...others.flatMap(child => linesOf(child, `${indent}  `)),
      ];
    }
    case 'notes':
      return [`${indent}notes`, ...node.children.flatMap(child => linesOf(child, `${indent}  `))];
    case 'division':
      return [
        `${indent}${node.attributes.classes.join(' ')}`,
        ...node.children.flatMap(child => linesOf(child, `${indent}  `)),
      ];
    case 'thematicBreak':
      return [`${indent}---`];
    case 'code':
      return [`${indent}code ${node.lang ?? ''}: ${node.value}`];
    case 'paragraph':
      return [indent + (plainTextOf(node) || `![${imageOf(node)}]`)];
    default:
      return [`${indent}${node.type}: ${plainTextOf(node)}`];
  }
}

function imageOf(node: Nodes): string {
  const [first] = 'children' in node ? node.children : [];
  return first?.type === 'image' ? first.url : '';
}

/** What is said to the author, a rule and its text each. */
export function said(outline: Outline): string[] {
  return outline.messages.map(({ text }) => text);
}

import { readFileSync } from 'node:fs';
import type { Code, Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A fenced block with what its info string says: language, then words and `key=value`. */
export interface ExampleBlock {
  readonly language: string;
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly text: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
}

/** What stands under one heading. */
export interface ExampleSection {
  readonly title: string;
  readonly blocks: readonly ExampleBlock[];
}

/** The sections of a Markdown file, each with its fenced blocks; those without blocks are left out. */
export function readExamples(path: string): ExampleSection[] {
  const tree: Root = unified().use(remarkParse).parse(readFileSync(path, 'utf8'));
  const sections: Array<{ title: string; blocks: ExampleBlock[] }> = [{ title: 'beginning', blocks: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push({ title: titleOf(node), blocks: [] });
    if (node.type === 'code') sections.at(-1)?.blocks.push(blockOf(node));
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

function titleOf(node: Heading): string {
  return textOf(node);
}

function blockOf(node: Code): ExampleBlock {
  const parts = (node.meta ?? '').split(' ').filter(Boolean);
  const pairs = parts.filter(part => part.includes('=')).map(part => part.split('=', 2));
  return {
    language: node.lang ?? '',
    words: parts.filter(part => !part.includes('=')),
    values: Object.fromEntries(pairs),
    text: node.value,
    line: node.position?.start.line ?? 0,
  };
}

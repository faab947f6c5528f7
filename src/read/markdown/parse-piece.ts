import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { PieceCache } from '../../model/outline.ts';
import { type KnownLabels, knownLabels } from '../../syntax/known-labels.ts';
import { copyTree } from './copy-tree.ts';
import { parseSimplePiece } from './simple/piece.ts';

/**
 * A piece of Markdown as mdast, with positions as if it were the whole document. Labels that other pieces
 * define make references of `[label]`. Pure: the same text and labels give an equal tree.
 */
export function parsePiece(text: string, known: KnownLabels = NO_LABELS, cache?: PieceCache): Root {
  if (!cache) return parse(text, known);
  const key = known === NO_LABELS ? text : JSON.stringify([known.links, known.footnotes, text]);
  const kept = cache.get(key);
  if (kept) return copyTree(kept);
  const tree = parse(text, known);
  cache.set(key, copyTree(tree));
  return tree;
}

export const NO_LABELS: KnownLabels = { links: [], footnotes: [] };

function parse(text: string, known: KnownLabels): Root {
  const simple = parseSimplePiece(text);
  if (simple) return { type: 'root', children: simple };
  processor ??= makeProcessor();
  labels = known;
  return processor.parse(text);
}

/** Made when first needed, since most pieces are simple. */
let processor: Processor<Root> | undefined;
/** What the processor is to know in its next parse, which runs to its end before anything else. */
let labels = NO_LABELS;

function makeProcessor(): Processor<Root> {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(function tellLabels(this: Processor) {
      const data = this.data();
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), knownLabels(() => labels)];
    })
    .freeze() as Processor<Root>;
}

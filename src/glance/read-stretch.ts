import type { RootContent } from 'mdast';
import type { Built } from '../build.ts';
import type { Outline } from '../model/outline.ts';
import { readOutline } from '../read/index.ts';

/** The lines of a stretch, with those around it that say how it is to be read. */
export interface Excerpt {
  readonly text: string;
  /** Lines of the text before the stretch. */
  readonly before: number;
  /** Lines of the stretch. */
  readonly own: number;
  /** Whether more follows in the text. */
  readonly goesOn: boolean;
}

/** A stretch as an outline by itself; undefined where what it says would hold beyond it. */
export function readStretch(excerpt: Excerpt, { deck, outline }: Built): Outline | undefined {
  const read = (contents: string) =>
    readOutline({ path: outline.source, contents }, { from: outline.format, meta: deck.meta });
  const part = outline.format === 'plain' ? plainStretch(excerpt, read) : markdownStretch(excerpt, read);
  return part?.messages.length === 0 ? part : undefined;
}

type Read = (contents: string) => Outline;

/** A heading in the first column begins a block wherever it stands, but where something above is still open. */
const PROBE = '# .';

/** Markdown is the same wherever it stands. */
function markdownStretch({ text }: Excerpt, read: Read): Outline | undefined {
  const contents = `${text}\n${PROBE}\n`;
  const outline = read(contents);
  const last = outline.tree.children.at(-1);
  const isClosed = last?.type === 'heading' && lineOf(last) === contents.split('\n').length - 1;
  return isClosed ? withChildren(outline, outline.tree.children.slice(0, -1)) : undefined;
}

/** Of plain text, what lines mean is told by others like them. The heading that follows has to be one still. */
function plainStretch({ text, before, own, goesOn }: Excerpt, read: Read): Outline | undefined {
  const outline = read(text);
  const { children } = outline.tree;
  const first = children.findIndex(node => lineOf(node) > before);
  const after = children.findIndex(node => lineOf(node) > before + own);
  const next = children[after];
  const begins = own === 0 || lineOf(children[first]) === before + 1;
  const ends = goesOn ? next?.type === 'heading' && lineOf(next) === before + own + 1 : !next;
  return begins && ends ? withChildren(outline, children.slice(first, next ? after : undefined)) : undefined;
}

function withChildren(outline: Outline, children: RootContent[]): Outline {
  return { ...outline, tree: { type: 'root', children } };
}

function lineOf(node: RootContent | undefined): number {
  return node?.position?.start.line ?? 0;
}

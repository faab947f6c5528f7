import type { RootContent } from 'mdast';
import type { Meta } from '../../model/meta.ts';
import type { Outline, OutlineFormat, OutlineTitle, ReadOptions, Reason } from '../../model/outline.ts';
import { readFrontMatter } from '../front-matter.ts';
import { readPlainText } from '../plain/index.ts';
import type { Flow, FlowItem, FlowParagraph } from './flow.ts';
import { type FlowText, writeFlowText } from './flow-text.ts';
import { partLists } from './part-lists.ts';
import { headingTextOf } from './rich-text.ts';
import { settleRoles } from './settle-roles.ts';
import { settleTree } from './settle-tree.ts';
import { dropRepeated, type StatedTitle, stateTitle } from './state-title.ts';
import { demoteHeadings, liftProse } from './trust-styles.ts';
import { type LinedBlock, weaveBlocks } from './weave-blocks.ts';

/**
 * The outline of a flow. Its styles are taken at their word; all that they leave open (typed dashes, bold
 * lines, labels, the title) is read as in a plain outline, a line a paragraph.
 */
export function outlineFlow(
  document: Flow,
  file: { readonly path: string; readonly format: OutlineFormat },
  options: ReadOptions,
): Outline {
  const flow = settleRoles(document);
  const front = readFrontMatter(writeFlowText(flow).text, file.path);
  const said: Meta = { ...front.meta, ...options.meta };
  const stated = said.title === undefined ? stateTitle(flow) : NOTHING_STATED;
  const structured = flow.items.filter(isStyledHeading).length >= FEWEST_HEADINGS;
  const text = writeFlowText(without(flow, stated.taken), structured && front.lines === 0);
  const meta: Meta = { ...metaOf(flow, stated), ...said };
  const read = readPlainText({ path: file.path, contents: text.text }, { ...options, meta });
  const found = read.title && said.title === undefined ? settleTitle(read.title, text) : read.title;
  const title = stated.title ?? found;
  const settled = settleAll(read.tree.children, text, structured, flow.nested);
  return {
    ...read,
    format: file.format,
    ...(title ? { title } : {}),
    tree: {
      type: 'root',
      children: [...(title ? dropRepeated(settled, title) : settled), ...flow.footnotes],
    },
    reasons: [...titleReasons(stated), ...reasonsOf(read.reasons, text)],
    messages: [...flow.messages, ...read.messages],
    ...(flow.media.size > 0 ? { media: flow.media } : {}),
  };
}

/** One heading alone may be a title. */
const FEWEST_HEADINGS = 2;
const NOTHING_STATED: StatedTitle = { meta: {}, taken: new Set() };

function isStyledHeading(item: FlowItem): boolean {
  return item.kind === 'paragraph' && item.heading !== undefined && item.children.length > 0;
}

/** The flow with nothing where these paragraphs stood, so that all others keep their lines. */
function without(flow: Flow, taken: ReadonlySet<FlowParagraph>): Flow {
  const items = flow.items.map(item =>
    item.kind === 'paragraph' && taken.has(item) ? { ...item, children: [] } : item,
  );
  return { ...flow, items };
}

function metaOf(flow: Flow, { title, meta }: StatedTitle): Meta {
  const { title: _, ...own } = flow.meta;
  return { ...own, ...meta, ...(title ? { title: title.text } : {}) };
}

function settleTitle(title: OutlineTitle, text: FlowText): OutlineTitle {
  const place = text.lineAt(title.place.start.line)?.item.place ?? title.place;
  return { text: title.text, children: headingTextOf(title.children, text), place };
}

function settleAll(
  nodes: readonly RootContent[],
  text: FlowText,
  structured: boolean,
  nested: boolean,
): RootContent[] {
  const blocks = blocksOf(text);
  const own = structured ? liftProse(demoteHeadings(nodes, text), text) : nodes;
  return settleTree(
    weaveBlocks(partLists(own, text, blocks, nested), blocks),
    text,
    new Set(blocks.map(block => block.node)),
  );
}

/** Tables, pictures and notes, with the lines of the text where they stand. */
function blocksOf({ lines, textLineOf }: FlowText): LinedBlock[] {
  return lines.flatMap(({ item }, index): LinedBlock[] => {
    const line = textLineOf(index + 1);
    const inside = item.kind === 'block' && item.inside !== undefined ? { inside: item.inside } : {};
    const own = item.kind === 'block' ? [{ line, node: item.node, ...inside }] : [];
    return [...own, ...(item.notes ?? []).map(node => ({ line, node }))];
  });
}

function titleReasons({ title, why }: StatedTitle): Reason[] {
  return title && why ? [{ line: title.place.start.line, why }] : [];
}

function reasonsOf(reasons: readonly Reason[], text: FlowText): Reason[] {
  return reasons.flatMap(reason => {
    const item = text.lineAt(reason.line)?.item;
    if (item?.kind !== 'paragraph') return [];
    return [{ ...reason, why: whyOf(item, reason.why), line: item.place.start.line }];
  });
}

/** What the document itself says is no guess from its text. */
function whyOf({ heading, why, list, tier }: FlowParagraph, read: string): string {
  if (heading !== undefined) return why ?? 'heading: by its style';
  if (tier !== undefined && MARKED_HEADING.test(read)) return 'heading: by its size';
  return list?.mark === undefined ? read : `numbered “${list.mark}”`;
}

const MARKED_HEADING = /^heading: “#/;

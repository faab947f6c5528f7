import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import { whereIs } from '../model/files.ts';
import type { Outline, Reason } from '../model/outline.ts';
import type { OutlineJson, OutlineNode, OutlineNodeKind } from '../model/outline-json.ts';
import { placeOfLines } from '../model/place.ts';
import { languageOf } from '../text/outline-language.ts';
import { blockText, phrasingText } from '../text/plain-text.ts';

/** How an outline was read, as data: headings hold what stands below them, points their details. */
export function outlineToJson(outline: Outline): OutlineJson {
  const { title, tree, reasons } = outline;
  const byLine = new Map<number, Reason>();
  for (const reason of reasons)
    if (!byLine.has(reason.line) && !OF_TITLE.test(reason.why)) byLine.set(reason.line, reason);
  const nodes = nestBelowHeadings(tree.children, byLine);
  const line = title?.place.start.line ?? 0;
  return {
    title: title ? { text: flat(phrasingText(title.children)), ...lineInFile(line, outline) } : null,
    lang: languageOf(outline),
    nodes: outline.files ? nodes.map(node => inItsFile(node, outline)) : nodes,
  };
}

/** A line of the whole document as one of its file, which is named where it is not the first. */
function lineInFile(line: number, outline: Outline): { line: number; file?: string } {
  if (line < 1) return { line };
  const { path, place } = whereIs(outline, placeOfLines(line));
  return { line: place.start.line, ...(path === outline.source ? {} : { file: path }) };
}

function inItsFile({ children, line, why, unsure, ...node }: OutlineNode, outline: Outline): OutlineNode {
  return {
    ...node,
    ...lineInFile(line, outline),
    why,
    ...(unsure ? { unsure } : {}),
    children: children.map(child => inItsFile(child, outline)),
  };
}

/** The title may be stated in the same line as the first heading, or nowhere in the text. */
const OF_TITLE = /^title\b/;

type Reasons = ReadonlyMap<number, Reason>;
type Growing = OutlineNode & { readonly children: OutlineNode[] };

/** Levels count from the highest heading of the outline, so that they don't depend on its format. */
function nestBelowHeadings(blocks: readonly RootContent[], reasons: Reasons): OutlineNode[] {
  const top = blocks.reduce(
    (least, block) => (block.type === 'heading' ? Math.min(least, block.depth) : least),
    6,
  );
  const root: OutlineNode[] = [];
  const open: Array<{ depth: number; node: Growing }> = [];
  for (const block of blocks) {
    if (block.type !== 'heading') {
      const siblings = open.at(-1)?.node.children ?? root;
      for (const node of nodesOf(block, reasons)) siblings.push(node);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
    const node = headingNode(block, block.depth - top + 1, reasons);
    (open.at(-1)?.node.children ?? root).push(node);
    open.push({ depth: block.depth, node });
  }
  return root;
}

function headingNode(heading: Heading, level: number, reasons: Reasons): Growing {
  return {
    ...node(
      'heading',
      phrasingText(heading.children),
      heading,
      `heading: ${'#'.repeat(heading.depth)}`,
      [],
      reasons,
    ),
    level,
  };
}

function nodesOf(block: RootContent, reasons: Reasons): OutlineNode[] {
  switch (block.type) {
    case 'list':
      return block.children.map(item => pointNode(item, block.ordered ? 'numbered' : 'bullet', reasons));
    case 'paragraph':
      return [paragraphNode(block, reasons)];
    case 'code':
      return [
        node('code', block.value, block, block.data?.preformatted ? 'aligned text' : 'code', [], reasons),
      ];
    case 'table':
      return [node('table', blockText([block]), block, 'table', [], reasons)];
    case 'blockquote':
      return [withLead('quote', block, block.children, 'quotation', reasons)];
    case 'notes':
      return [withLead('prose', block, block.children, 'notes', reasons)];
    case 'footnoteDefinition':
      return [withLead('prose', block, block.children, 'footnote', reasons)];
    case 'division':
      return block.children.flatMap(child => nodesOf(child, reasons));
    case 'heading':
      return [headingNode(block, block.depth, reasons)];
    case 'html':
      return COMMENT.test(block.value) ? [] : [node('prose', block.value, block, 'HTML', [], reasons)];
    default:
      return [];
  }
}

const COMMENT = /^\s*<!--[\s\S]*-->\s*$/;

function pointNode(item: ListItem, why: string, reasons: Reasons): OutlineNode {
  return withLead('point', item, item.children, why, reasons);
}

/** A node whose text is its first paragraph, and whose children are all that follows. */
function withLead(
  kind: OutlineNodeKind,
  at: RootContent,
  children: readonly RootContent[],
  why: string,
  reasons: Reasons,
): OutlineNode {
  const [first, ...others] = children;
  const lead = first?.type === 'paragraph' ? phrasingText(first.children) : '';
  const below = first?.type === 'paragraph' ? others : children;
  return node(
    kind,
    lead,
    at,
    why,
    below.flatMap(child => nodesOf(child, reasons)),
    reasons,
  );
}

function paragraphNode(paragraph: Paragraph, reasons: Reasons): OutlineNode {
  const isImage = paragraph.children.some(({ type }) => type === 'image');
  const onlyImages = paragraph.children.every(
    child => child.type === 'image' || phrasingText([child]).trim() === '',
  );
  const kind = isImage && onlyImages ? 'image' : 'prose';
  return node(
    kind,
    phrasingText(paragraph.children),
    paragraph,
    kind === 'image' ? 'picture' : 'paragraph',
    [],
    reasons,
  );
}

function node(
  kind: OutlineNodeKind,
  text: string,
  at: RootContent,
  fallback: string,
  children: OutlineNode[],
  reasons: Reasons,
): Growing {
  const line = at.position?.start.line ?? 0;
  const reason = reasons.get(line);
  const unsure = reason?.unsure ? { unsure: true } : {};
  const own = kind === 'code' || kind === 'table' ? text : flat(text);
  return { kind, text: own, line, why: reason?.why ?? fallback, ...unsure, children };
}

/** Lines of the document are no lines of the text. */
function flat(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

const SPACES = /[ \t\r\n]+/g;

import type { List, ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Block, Slide } from '../../model/deck.ts';
import type { Place } from '../../model/place.ts';
import { phrasingText } from '../../text/plain-text.ts';

/**
 * What a slide and its speech say together, each sentence once: where the slide shows the beginning of a text,
 * the whole of it stands there; what the slide leaves out follows where the outline has it. Footnotes are left out,
 * and so are the notes that the author wrote. `above` is the heading that stands over all of it.
 */
export function wholeText(slide: Slide, above: readonly PhrasingContent[] = []): readonly Block[] {
  const speech = slide.notes.slice(slide.ownNotes ?? 0).filter(block => block.type !== 'footnoteDefinition');
  const body = slide.body.filter(block => block.type !== 'footnoteDefinition');
  if (speech.length === 0) return body;
  const texts = textsByEnd(speech);
  const used = new Set<Block>(speech.filter(block => isSaid(block, slide.title) || isSaid(block, above)));
  const whole = body.flatMap(block => completed(block, texts, used));
  const rest = speech.filter(block => !used.has(block));
  return rest.reduce<readonly Block[]>(insert, whole);
}

/** Whole texts by where they end: what was cut keeps the end of the whole. */
type Texts = ReadonlyMap<string, readonly Paragraph[]>;

function textsByEnd(speech: readonly Block[]): Texts {
  const texts = new Map<string, Paragraph[]>();
  for (const block of speech.filter(isParagraph))
    texts.set(endKey(block), [...(texts.get(endKey(block)) ?? []), block]);
  return texts;
}

function endKey({ position }: Nodes): string {
  return position ? `${position.end.line}:${position.end.column}` : '';
}

function isParagraph(block: Block): block is Paragraph {
  return block.type === 'paragraph';
}

function placeKey({ position }: Nodes): string {
  const { start, end } = position ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** True for a text that is the title, word for word. */
function isSaid(block: Block, title: readonly PhrasingContent[] = []): boolean {
  return isParagraph(block) && title.length > 0 && phrasingText(block.children) === phrasingText(title);
}

function completed(block: Block, texts: Texts, used: Set<Block>): Block[] {
  if (block.type === 'list') return completedList(block, texts, used);
  return [completedNode(block, texts, used)];
}

/** Points that are the beginnings of paragraphs are paragraphs again. */
function completedList(list: List, texts: Texts, used: Set<Block>): Block[] {
  const before = used.size;
  const whole = completedNode(list, texts, used);
  const wasProse = used.size > before && list.children.every(isParagraphAsPoint);
  return wasProse ? whole.children.flatMap(item => item.children) : [whole];
}

function isParagraphAsPoint(item: ListItem): boolean {
  const [first, ...others] = item.children;
  return first?.type === 'paragraph' && others.length === 0 && placeKey(first) === placeKey(item);
}

function completedNode<Node extends Nodes>(node: Node, texts: Texts, used: Set<Block>): Node {
  if (node.type === 'paragraph') {
    const whole = texts.get(endKey(node))?.find(text => !used.has(text) && holdsText(text, node));
    if (!whole) return node;
    used.add(whole);
    return whole as typeof node;
  }
  if (!('children' in node) || node.children.length === 0) return node;
  return { ...node, children: node.children.map(child => completedNode(child, texts, used)) };
}

function holdsText(whole: Paragraph, part: Paragraph): boolean {
  return phrasingText(whole.children).includes(phrasingText(part.children).trim());
}

/** Puts a block where the outline has it: into the point that it belongs to, or behind what stands before it. */
function insert(blocks: readonly Block[], block: Block): readonly Block[] {
  const place = block.position;
  const at = place ? blocks.findLastIndex(one => startsBefore(one.position, place)) : -1;
  const before = blocks[at];
  if (!place) return [...blocks, block];
  if (!before) return [block, ...blocks];
  if (before.type === 'list' && holds(before.position, place)) {
    const items = before.children;
    const index = items.findLastIndex(item => startsBefore(item.position, place));
    const item = items[index];
    if (item && holds(item.position, place)) {
      const children = insert(item.children as Block[], block) as ListItem['children'];
      return blocks.with(at, { ...before, children: items.with(index, { ...item, children }) });
    }
  }
  return blocks.toSpliced(at + 1, 0, block);
}

function startsBefore(place: Place | undefined, other: Place): boolean {
  if (!place) return false;
  const { start } = place;
  return (
    start.line < other.start.line || (start.line === other.start.line && start.column <= other.start.column)
  );
}

function holds(place: Place | undefined, other: Place): boolean {
  if (!place || !startsBefore(place, other)) return false;
  const { end } = place;
  return end.line > other.end.line || (end.line === other.end.line && end.column >= other.end.column);
}

import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import { joinPlaces, type Place, placeOfLines } from '../model/place.ts';
import { isNotesLine, notesMarkLength } from './notes-words.ts';

/**
 * Makes `notes` of paragraphs that begin with “Notes:”. With text on its line the paragraph is the notes,
 * and what stands right below it; alone on its line, all is notes up to the next heading or break.
 * `lines` are those of the document, which tell “Notes:” from an escaped one.
 */
export function gatherNotes(children: readonly RootContent[], lines: readonly string[]): RootContent[] {
  const gathered: RootContent[] = [];
  for (let index = 0; index < children.length; ) {
    const child = children[index] as RootContent;
    const opened = openNotes(child, lines);
    const end = opened ? endOfNotes(children, index, opened.alone, lines) : index + 1;
    if (!opened)
      gathered.push(
        child.type === 'division'
          ? { ...child, children: blocksOf(gatherNotes(child.children, lines)) }
          : child,
      );
    else {
      const below = children.slice(index + 1, end);
      const inside = opened.paragraph ? [opened.paragraph, ...below] : below;
      gathered.push({
        type: 'notes',
        children: blocksOf(inside),
        position: placeOf(children.slice(index, end)),
      });
    }
    index = end;
  }
  return gathered;
}

function blocksOf(nodes: readonly RootContent[]): Array<BlockContent | DefinitionContent> {
  return nodes as Array<BlockContent | DefinitionContent>;
}

function endOfNotes(
  children: readonly RootContent[],
  start: number,
  alone: boolean,
  lines: readonly string[],
): number {
  let end = start + 1;
  while (end < children.length) {
    const next = children[end] as RootContent;
    if (next.type === 'heading' || next.type === 'thematicBreak' || next.type === 'notes') break;
    if (openNotes(next, lines)) break;
    if (!alone && lastLine(children[end - 1]) + 1 !== firstLine(next)) break;
    end += 1;
  }
  return end;
}

interface OpenedNotes {
  /** What the paragraph says after “Notes:”, if anything. */
  readonly paragraph?: Paragraph;
  /** “Notes:” stands alone on its line. */
  readonly alone: boolean;
}

function openNotes(paragraph: RootContent, lines: readonly string[]): OpenedNotes | undefined {
  if (paragraph.type !== 'paragraph' || !isNotesLine(lines[firstLine(paragraph) - 1] ?? '')) return undefined;
  const [first, second] = paragraph.children;
  if (first?.type === 'text') return without(paragraph, first, notesMarkLength(first.value), 0);
  if (first?.type !== 'strong') return undefined;
  const name = plainTextOf(first);
  if (notesMarkLength(name) === name.length && name !== '') return without(paragraph, second, 0, 1);
  if (second?.type !== 'text' || notesMarkLength(name + second.value) <= name.length) return undefined;
  return without(paragraph, second, notesMarkLength(name + second.value) - name.length, 1);
}

/** The paragraph without the first `length` characters of its text `from`, and without `dropped` nodes before it. */
function without(
  paragraph: Paragraph,
  from: PhrasingContent | undefined,
  length: number,
  dropped: number,
): OpenedNotes | undefined {
  if (length === 0 && dropped === 0) return undefined;
  const others = paragraph.children.slice(dropped + 1);
  const value = from?.type === 'text' ? from.value : '';
  const rest = value.slice(length).trimStart();
  const skipped = value.slice(0, value.length - rest.length);
  const kept =
    from?.type === 'text' ? (rest === '' ? [] : [textAfter(from, skipped, rest)]) : from ? [from] : [];
  const children = [...kept, ...others];
  const alone = skipped.includes('\n') || children.length === 0;
  return { alone, ...(children.length > 0 ? { paragraph: { ...paragraph, children } } : {}) };
}

function textAfter(text: Text, skipped: string, value: string): Text {
  if (!text.position) return { type: 'text', value };
  const { start, end } = text.position;
  const lines = skipped.split('\n').length - 1;
  const moved = { line: start.line + lines, column: lines > 0 ? 1 : start.column + skipped.length };
  return { type: 'text', value, position: { start: moved, end } };
}

function firstLine(node: RootContent): number {
  return node.position?.start.line ?? 0;
}

function lastLine(node: RootContent | undefined): number {
  return node?.position?.end.line ?? 0;
}

function placeOf(nodes: readonly RootContent[]): Place {
  const places = nodes.flatMap(node => (node.position ? [node.position] : []));
  return places.reduce(joinPlaces, places[0] ?? placeOfLines(1));
}

import type { FootnoteDefinition, Parents, Root, RootContent } from 'mdast';
import { tangledLines } from '../../message/reading.ts';
import type { Message } from '../../model/message.ts';
import type { Meta } from '../../model/meta.ts';
import type {
  Outline,
  OutlineFormat,
  OutlineTitle,
  PieceCache,
  Reader,
  Reason,
} from '../../model/outline.ts';
import { readHeadingAttributes } from '../../syntax/heading-attributes.ts';
import { gatherNotes } from '../../syntax/notes-lines.ts';
import { readPointFragments } from '../../syntax/point-fragments.ts';
import { keepOrdinals } from '../../syntax/written-ordinals.ts';
import { type OpenedSource, openSource } from '../source.ts';
import { type Flow, nestContainers } from './nest-containers.ts';
import { type FlowItem, parseAgain, parseFlow } from './parse-flow.ts';
import { collectDefinitions, labelFinder, resolveReferences } from './references.ts';
import { findLineStarts, shiftPositions } from './shift.ts';
import { tameLines } from './tame.ts';
import { type Titled, takeTitle } from './title.ts';

/** Reads CommonMark with GitHub's extensions, containers, notes and attributes on headings. */
export const readMarkdown: Reader = (file, options): Outline => outlineOfMarkdown(openSource(file, options));

/** What a dialect of Markdown makes of the blocks of a document, and what it knows beyond them. */
export interface Arranged {
  readonly children: readonly RootContent[];
  readonly title?: OutlineTitle;
  readonly meta?: Meta;
  readonly reasons?: readonly Reason[];
  readonly messages?: readonly Message[];
}

/** How a dialect of Markdown differs, once its text is Markdown. */
export interface Arrangement {
  readonly format: OutlineFormat;
  /** Gets the blocks with their notes and attributes, before the title is looked for. */
  readonly arrange: (children: readonly RootContent[]) => Arranged;
}

const AS_IT_IS: Arrangement = { format: 'markdown', arrange: children => ({ children }) };

/** The outline of an opened document whose text is Markdown. */
export function outlineOfMarkdown(
  source: OpenedSource,
  { format, arrange }: Arrangement = AS_IT_IS,
): Outline {
  const { children, messages } = parseMarkdown(source.body, source.path, source.pieces);
  const lines = source.body.split('\n');
  const root: Root = { type: 'root', children: gatherNotes(children, lines) };
  readHeadingAttributes(root, lines);
  readPointFragments(root, lines);
  keepOrdinals(root, lines);
  const arranged = arrange(root.children);
  const { title, children: below, taken } = titled(source, arranged);
  return {
    source: source.path,
    format,
    meta: { ...arranged.meta, ...source.meta },
    ...(title ? { title } : {}),
    tree: { type: 'root', children: below },
    reasons: [...(arranged.reasons ?? []), ...(title && taken ? [titleReason(title.place.start.line)] : [])],
    messages: [...source.messages, ...messages, ...(arranged.messages ?? [])],
  };
}

function titled(source: OpenedSource, { children, title }: Arranged): Titled {
  if (source.untitled) return { children: [...children], taken: false };
  return takeTitle(children, source.title ?? title);
}

/** The blocks of a Markdown text, containers nested, references resolved, footnotes at the end. */
export function parseMarkdown(
  text: string,
  path: string,
  cache?: PieceCache,
): ReturnType<typeof nestContainers> {
  const { lines, messages } = tameLines(text.split('\n'), path);
  const items = parseFlow(lines, cache);
  const definitions = collectDefinitions(items.flatMap(item => (item.kind === 'piece' ? item.nodes : [])));
  const labelsIn = labelFinder(definitions);
  const whole = items.map(item => {
    const labels = item.kind === 'piece' ? labelsIn(item.text) : undefined;
    return item.kind === 'piece' && labels ? parseAgain(item, labels, cache) : item;
  });
  const nested = nestContainers(whole.flatMap(placeIn(findLineStarts(lines))), path);
  const root: Root = { type: 'root', children: nested.children };
  resolveReferences(root, definitions.links);
  const footnotes = takeFootnotes(root);
  return {
    children: [...root.children, ...footnotes],
    messages: [...messages, ...messageOnTangled(items, path), ...nested.messages],
  };
}

function messageOnTangled(items: readonly FlowItem[], path: string): Message[] {
  const tangled = items.filter(item => item.kind === 'piece' && item.verbatim);
  return tangled[0] ? [tangledLines(path, tangled[0].line + 1, tangled.length)] : [];
}

function placeIn(lineStarts: readonly number[]): (item: FlowItem) => Flow[] {
  return item => {
    if (item.kind === 'fence') return [{ type: 'fence', line: item.line + 1, fence: item.fence }];
    for (const node of item.nodes) shiftPositions(node, item.line, lineStarts);
    return [...item.nodes];
  };
}

/** Takes all definitions of footnotes out of the tree. */
function takeFootnotes(parent: Parents): FootnoteDefinition[] {
  const children = parent.children as RootContent[];
  const taken: FootnoteDefinition[] = [];
  parent.children = children.filter(child => {
    if (child.type === 'footnoteDefinition') taken.push(child);
    else if ('children' in child) for (const footnote of takeFootnotes(child)) taken.push(footnote);
    return child.type !== 'footnoteDefinition';
  }) as typeof parent.children;
  return taken;
}

function titleReason(line: number): Reason {
  return { line, why: 'title: the only heading of its level, above all others' };
}

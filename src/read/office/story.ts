import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import type { Message } from '../../model/message.ts';
import type { NotesNode } from '../../model/nodes.ts';
import { type Place, placeOfLines } from '../../model/place.ts';
import { phrasingText } from '../../text/plain-text.ts';
import type { FlowItem, FlowList, FlowRole } from '../flow/flow.ts';

/** A paragraph as a word processor stores it, before neighbours are joined to blocks. */
export interface StoryParagraph {
  readonly kind: 'paragraph';
  /** Which paragraph of the document it is, from 1, empty ones and tables included. */
  readonly line: number;
  readonly children: readonly PhrasingContent[];
  readonly heading?: number;
  readonly role?: FlowRole;
  readonly list?: FlowList;
  readonly indent: number;
  readonly striking: boolean;
  /** Its style says that it is quoted, or code; or it is nothing but an equation. */
  readonly block?: 'quote' | 'code' | 'equation';
  /** It belongs to the point above it, on this level of lists, from 1, and has no mark of its own. */
  readonly inside?: number;
  /** Its style says that it is what a picture or a table is called. */
  readonly caption?: boolean;
  readonly notes: readonly NotesNode[];
}

export interface StoryBlock {
  readonly kind: 'block';
  readonly line: number;
  /** It belongs to the point above it, on this level of lists, from 1. */
  readonly inside?: number;
  readonly node: RootContent;
  readonly notes: readonly NotesNode[];
}

export type StoryItem = StoryParagraph | StoryBlock;

/** What is collected while a document is read. */
export interface Findings {
  readonly footnotes: FootnoteDefinition[];
  readonly messages: Message[];
}

/**
 * Joins paragraphs that are quoted, or code, to one block each, gives pictures their captions, and every item
 * its place.
 */
export function joinStory(story: readonly StoryItem[]): FlowItem[] {
  const items: FlowItem[] = [];
  let run: StoryParagraph[] = [];
  const close = () => {
    const block = run[0]?.block;
    if (block) items.push(blockOf(block, run));
    run = [];
  };
  for (const item of story) {
    const block = item.kind === 'paragraph' ? item.block : undefined;
    if (block !== run[0]?.block) close();
    if (item.kind === 'paragraph' && block) run.push(item);
    else if (!nameLastPicture(items, item)) items.push(itemOf(item));
  }
  close();
  return items;
}

/** Gives a caption to the picture right above it; false when it is none, or there is no picture. */
function nameLastPicture(items: FlowItem[], item: StoryItem): boolean {
  const last = items.at(-1);
  if (item.kind !== 'paragraph' || !item.caption || last?.kind !== 'block') return false;
  const picture = last.node.type === 'paragraph' ? last.node.children[0] : undefined;
  const title = phrasingText(item.children).trim();
  if (picture?.type !== 'image' || picture.title || title === '') return false;
  const node: RootContent = {
    ...last.node,
    type: 'paragraph',
    children: [{ ...picture, alt: picture.alt || title, title }],
  };
  items[items.length - 1] = { ...last, node, notes: [...(last.notes ?? []), ...item.notes] };
  return true;
}

function itemOf(item: StoryItem): FlowItem {
  const { line, ...rest } = item;
  const place = placeOfLines(line);
  if (rest.kind === 'block' || rest.inside === undefined || rest.heading !== undefined)
    return { ...rest, place };
  const { inside, notes } = rest;
  const node: RootContent = { type: 'paragraph', children: placeAll(rest.children, place), position: place };
  return { kind: 'block', node, place, inside, notes };
}

function blockOf(block: 'quote' | 'code' | 'equation', run: readonly StoryParagraph[]): FlowItem {
  const place = placeOfLines(run[0]?.line ?? 1, run.at(-1)?.line ?? 1);
  const notes = run.flatMap(paragraph => paragraph.notes);
  const inside = run[0]?.inside === undefined ? {} : { inside: run[0].inside };
  return { kind: 'block', node: BLOCKS[block](run, place), place, notes, ...inside };
}

const BLOCKS = { code: codeOf, quote: quoteOf, equation: equationOf } as const;

/** Equations that stand one below the other are one block. */
function equationOf(run: readonly StoryParagraph[], position: Place): RootContent {
  const children = run.flatMap((paragraph, index): PhrasingContent[] =>
    index === 0 ? [...paragraph.children] : [{ type: 'break' }, ...paragraph.children],
  );
  return { type: 'paragraph', children: placeAll(children, position), position };
}

function codeOf(run: readonly StoryParagraph[], position: Place): RootContent {
  const value = run.map(({ indent, children }) => ' '.repeat(indent) + codeText(children)).join('\n');
  return { type: 'code', lang: null, meta: null, value, position };
}

function codeText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'break') return '\n';
      if ('value' in node) return node.value;
      return 'children' in node ? codeText(node.children) : '';
    })
    .join('');
}

function quoteOf(run: readonly StoryParagraph[], position: Place): RootContent {
  const children = run
    .filter(paragraph => paragraph.children.length > 0)
    .map(({ children, line }) => ({
      type: 'paragraph' as const,
      children: placeAll(children, placeOfLines(line)),
      position: placeOfLines(line),
    }));
  return { type: 'blockquote', children, position };
}

/** Phrasing with a place on every node. */
export function placeAll(nodes: readonly PhrasingContent[], position: Place): PhrasingContent[] {
  return nodes.map(node =>
    'children' in node
      ? ({ ...node, children: placeAll(node.children, position), position } as PhrasingContent)
      : { ...node, position },
  );
}

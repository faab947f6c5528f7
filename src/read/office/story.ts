import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import type { Message } from '../../model/message.ts';
import type { NotesNode } from '../../model/nodes.ts';
import type { Place } from '../../model/place.ts';
import type { FlowList, FlowRole } from '../flow/flow.ts';
import type { WholeLook } from './text-look.ts';

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
  readonly look: WholeLook;
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

/** Phrasing with a place on every node. */
export function placeAll(nodes: readonly PhrasingContent[], position: Place): PhrasingContent[] {
  return nodes.map(node =>
    'children' in node
      ? ({ ...node, children: placeAll(node.children, position), position } as PhrasingContent)
      : { ...node, position },
  );
}

import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import type { Message } from '../../model/message.ts';
import type { Meta } from '../../model/meta.ts';
import type { NotesNode } from '../../model/nodes.ts';
import type { Place } from '../../model/place.ts';

/**
 * A document of a word processor or a web page before its outline is known: what it holds, one after the
 * other, with what its looks and its styles say of each paragraph.
 */
export interface Flow {
  /** Points stand in points as such, so that their indents, whatever their marks, tell their levels. */
  readonly nested: boolean;
  readonly items: readonly FlowItem[];
  readonly footnotes: readonly FootnoteDefinition[];
  /** What the file says of itself: its title, where that was meant; the author's own settings. */
  readonly meta: Meta;
  /** Pictures that came inside the document, by the address that the tree names. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly messages: readonly Message[];
}

export type FlowItem = FlowParagraph | FlowBlock;

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly children: readonly PhrasingContent[];
  readonly place: Place;
  /** By its style, from 1; a paragraph that only looks like a heading has none. */
  readonly heading?: number;
  /** Why it is a heading, where not by its style. */
  readonly why?: string;
  /** What it says of the document as a whole, by its style. */
  readonly role?: FlowRole;
  readonly list?: FlowList;
  /** Columns before the text, four to a tab stop. */
  readonly indent: number;
  /** All of it is bold, underlined or clearly larger than the text of the document. */
  readonly striking: boolean;
  /** The rank of its size among such paragraphs, from 1, where there are several. */
  readonly tier?: number;
  /** Comments on it: they become notes. */
  readonly notes?: readonly NotesNode[];
}

export type FlowRole = 'title' | 'subtitle' | 'author' | 'date';

/** How a point of a real list is marked. */
export interface FlowList {
  readonly ordered: boolean;
  /** The number as a number, from 1; bullets have none. */
  readonly value?: number;
  /** The number as it is shown: `a.`, `IV.`, `1.2`. */
  readonly mark?: string;
}

/** What is no line of text: a table, a picture, code, a quotation, or a further paragraph of a point. */
export interface FlowBlock {
  readonly kind: 'block';
  readonly node: RootContent;
  readonly place: Place;
  /** It belongs to the point above it, on this level of lists, from 1. */
  readonly inside?: number;
  readonly notes?: readonly NotesNode[];
}

/** A line of the author's document, as it stands. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the white space at both ends. */
  readonly text: string;
  /** Columns of white space before the text; a tab runs to the next multiple of four. */
  readonly indent: number;
  /** Where the text starts in the document's line, from 1. */
  readonly column: number;
  /** The line as it came, for text whose alignment carries meaning. */
  readonly raw: string;
}

/** Kinds of ordinals, each a level of its own where indentation does not tell. */
export type OrdinalKind =
  | 'decimal'
  | 'decimal-paren'
  | 'decimal-parens'
  | 'decimal-comma'
  | 'decimal-angle'
  | 'decimal-brackets'
  | 'native'
  | 'native-paren'
  | 'native-parens'
  | 'circled'
  | 'multilevel'
  | 'paragraph-sign'
  | 'upper-roman'
  | 'lower-roman'
  | 'upper-letter'
  | 'lower-letter'
  | 'upper-roman-paren'
  | 'lower-roman-paren'
  | 'upper-letter-paren'
  | 'lower-letter-paren'
  | 'double-letter-paren'
  | 'lower-roman-parens'
  | 'lower-letter-parens'
  | 'han'
  | 'han-parens';

/** What stands before the text of a point. */
export type Mark =
  | { readonly kind: 'bullet'; readonly glyph: string; readonly written: string }
  | {
      readonly kind: 'ordinal';
      readonly ordinal: OrdinalKind;
      /** As a number: `c` is 3, `IV` is 4. */
      readonly value: number;
      /** `1.2.3` is 3 deep; 1 for all others. */
      readonly depth: number;
      readonly written: string;
    };

/** A piece of the text of an item, and where it stands. */
export interface Span {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** How a line shows that it is a heading, apart from what follows it. */
export type HeadingStyle =
  | 'box-double'
  | 'under-double'
  | 'box-single'
  | 'under-single'
  | 'atx-1'
  | 'atx-2'
  | 'atx-3'
  | 'atx-4'
  | 'atx-5'
  | 'atx-6'
  | 'stars'
  | 'keyword'
  | 'numbered'
  | 'brackets'
  | 'capitals'
  | 'bold'
  | 'bare'
  | 'colon';

/** One thing that the author wrote, on one line or wrapped over several. */
export interface Item {
  readonly kind: 'text' | 'preformatted' | 'code' | 'comment' | 'table';
  readonly mark?: Mark;
  /** Columns before the mark, or before the text when there is no mark. */
  readonly indent: number;
  readonly spans: readonly Span[];
  /** Blank lines between the item before and this one. */
  readonly blankBefore: number;
  /** Set where the look of the line makes it a heading. */
  readonly style?: HeadingStyle;
  /** Of a fenced block: what the author calls it. */
  readonly lang?: string;
  readonly firstLine: number;
  /** Where it begins in its first line, its mark included; from 1. */
  readonly column: number;
  readonly lastLine: number;
}

/** A node of the tree that the author meant. */
export interface PlainNode {
  readonly kind: 'heading' | 'point' | 'prose' | 'notes' | 'preformatted' | 'code' | 'comment' | 'table';
  /** Headings only, from 1. */
  readonly level?: number;
  readonly item: Item;
  readonly why: string;
  readonly unsure?: boolean;
  /** Of points: what details them. Of notes: what they say. Of headings: empty, since headings lie flat. */
  readonly children: readonly PlainNode[];
}

/** The text of an item on one line. Lines of scripts without spaces join without one. */
export function textOf(item: Item): string {
  return item.spans.reduce((text, span) => joinText(text, span.text), '');
}

/** Joins two lines of one text as its script demands. */
export function joinText(before: string, after: string): string {
  if (!before) return after;
  return before + (joinsWithoutSpace(before, after) ? '' : ' ') + after;
}

/** True between two lines of a script that has no spaces between words. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return DENSE_END.test(before) && DENSE_START.test(after);
}

const DENSE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，；：！？）】」』]`;
const DENSE_END = new RegExp(`${DENSE}$`, 'u');
const DENSE_START = new RegExp(`^${DENSE}`, 'u');

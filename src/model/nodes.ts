import type { BlockContent, DefinitionContent } from 'mdast';

/** What the author says about a heading or container: `{#id .class key=value}`. */
export interface Attributes {
  /** Asked for as `#id`. */
  readonly id?: string;
  /** Asked for as `.name`, in the author's order. */
  readonly classes: readonly string[];
  /** Asked for as `key=value`; keys are lower case. */
  readonly values: Readonly<Record<string, string>>;
}

/** Speaker notes written by the author: `::: notes`, or a line that begins `Notes:`. */
export interface NotesNode {
  type: 'notes';
  children: Array<BlockContent | DefinitionContent>;
  data?: import('mdast').Data;
  position?: import('unist').Position;
}

/** A container with attributes that stays on the slide: `::: {.columns}`. */
export interface DivisionNode {
  type: 'division';
  attributes: Attributes;
  children: Array<BlockContent | DefinitionContent>;
  data?: import('mdast').Data;
  position?: import('unist').Position;
}

/** A gap in a handout; its children are the answer, and there are none where it must not be known. */
export interface Blank {
  /** From 1, in the order of the handout; a term that comes again has its number again. */
  readonly number: number;
  /** Of the answer, in characters that are as wide as a Latin letter. */
  readonly length: number;
}

declare module 'mdast' {
  interface BlockContentMap {
    notes: NotesNode;
    division: DivisionNode;
  }
  interface RootContentMap {
    notes: NotesNode;
    division: DivisionNode;
  }
  interface HeadingData {
    /** The author's wishes for this heading and the slide that it makes. */
    attributes?: Attributes;
  }
  interface ListItemData {
    /** Appears one after the other in class. */
    fragment?: boolean;
    /** The place among the points that appear, from 1, where it is another than in the order of the slide. */
    step?: number;
    /** The item is a label: it names what its nested list says. */
    label?: boolean;
    /** The row of an agenda that comes next. */
    present?: boolean;
    /** The ordinal as the author wrote it (`§ 3`, `1.1`, `(a)`), where a Markdown number would change it. */
    ordinal?: string;
    /** On paper: the number of the slide that begins with this point. */
    slide?: number;
    /** On paper: stays on one page with what stands below the list. */
    leadsOver?: boolean;
  }
  interface ParagraphData {
    /** On paper: stays on one page with what stands below it. */
    leadsOver?: boolean;
  }
  interface StrongData {
    /** What a student should remember: `==term==` in the outline. */
    keyTerm?: boolean;
    /** To be filled in by hand. */
    blank?: Blank;
  }
  interface CodeData {
    /** Text whose alignment carries meaning (columns, diagrams), not a programming language. */
    preformatted?: boolean;
  }
}

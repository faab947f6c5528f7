import type { PhrasingContent, Root } from 'mdast';
import type { FileLines } from './files.ts';
import type { Message } from './message.ts';
import type { Meta } from './meta.ts';
import type { Place } from './place.ts';

/** What a reader is given: one document, as it came. */
export interface SourceFile {
  /** As the author would name it in a message, for example `week-3.txt`; `-` is standard input. */
  readonly path: string;
  readonly contents: string | Uint8Array;
  /** The reader of a format whose parts are loaded late: `openDocument` sets it. */
  readonly reader?: Reader;
  /** Documents with readers of their own that it takes in, by their paths from its folder: `openIncludes` sets them. */
  readonly documents?: ReadonlyMap<string, SourceFile>;
}

/** Why a line was read as it was: shown by `lectern outline`. */
export interface Reason {
  /** Of the author's document, from 1. */
  readonly line: number;
  /** Short, lower case, for example `label: followed by 4 sentences`. */
  readonly why: string;
  /** True where two careful lecturers could differ. */
  readonly unsure?: boolean;
}

export type OutlineFormat = (typeof OUTLINE_FORMATS)[number];

/** Markdown as tools for slides extend it. */
export type DeckDialect = (typeof DECK_DIALECTS)[number];

export const DECK_DIALECTS = ['marp', 'slidev', 'pandoc', 'quarto', 'reveal-md', 'remark'] as const;

export const OUTLINE_FORMATS = [
  'plain',
  'markdown',
  'docx',
  'odt',
  'org',
  'opml',
  'html',
  ...DECK_DIALECTS,
] as const;

/** The title of the lecture and where it stands. */
export interface OutlineTitle {
  readonly text: string;
  readonly children: readonly PhrasingContent[];
  readonly place: Place;
}

/**
 * What every reader returns. The tree is mdast with flat headings, as remark gives it, without the title
 * line; every position in it is a place in the author's document. Where that was made of several files, its lines
 * count on from file to file, `files` says which stand where, and the messages speak of each file's own lines.
 */
export interface Outline {
  /** The path of the source file. */
  readonly source: string;
  readonly format: OutlineFormat;
  readonly meta: Meta;
  readonly title?: OutlineTitle;
  readonly tree: Root;
  readonly reasons: readonly Reason[];
  readonly messages: readonly Message[];
  /** Pictures that came inside the document, by the address that the tree names. */
  readonly media?: ReadonlyMap<string, Uint8Array>;
  /** Which file stands where, in the order of their lines; absent where there is only one. */
  readonly files?: readonly FileLines[];
}

/** What the author, or the caller, says beforehand of the reading. */
export interface ReadOptions {
  /** Overrules the recognition of the format. */
  readonly from?: OutlineFormat;
  /** Text of the `lectern.yaml` beside the outline. */
  readonly course?: SourceFile;
  /** Wins over front matter and `lectern.yaml`: what the command line says. */
  readonly meta?: Meta;
  /** Reads the files that an outline takes in; without it, none is. */
  readonly include?: Include;
  /** Paths beside a file that is not there and look like it, for a message. */
  readonly near?: (path: string, beside?: string) => readonly string[];
  /** Keeps pieces of Markdown parsed, for who reads a document again after each edit. */
  readonly pieces?: PieceCache;
}

/** Trees of pieces of Markdown by their text; whoever takes one gets a copy of it. */
export interface PieceCache {
  readonly get: (text: string) => Root | undefined;
  readonly set: (text: string, tree: Root) => void;
}

/**
 * Bytes of a file by its path from the folder of an outline, or undefined when it is not there or may not be
 * read. `beside` is the path of that outline where it is another than the first.
 */
export type Include = (path: string, beside?: string) => Uint8Array | undefined;

/** Turns a document into an outline. Never throws over what an author wrote: it leaves messages. */
export type Reader = (file: SourceFile, options: ReadOptions) => Outline;

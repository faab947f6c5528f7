import type { Heading, RootContent, ThematicBreak } from 'mdast';
import type { Message } from '../../model/message.ts';
import type { Meta } from '../../model/meta.ts';
import type { DeckDialect, OutlineTitle, Reason } from '../../model/outline.ts';
import type { YamlEntry } from '../yaml-entries.ts';

/** How a tool for slides extends Markdown: first its lines are made Markdown, then the blocks are arranged. */
export interface Dialect {
  readonly format: DeckDialect;
  /** As its users call it. */
  readonly name: string;
  /** Keys of the front matter that this dialect itself reads; nobody else sees them. */
  readonly keys: ReadonlySet<string>;
  /** Gives as many lines as it gets, so that every line keeps its number. */
  readonly prepare: (deck: DeckText, findings: Findings) => Prepared;
  /** The depth of headings that begin a slide by themselves, 0 for none. */
  readonly dividerOf?: (deck: DeckText) => number;
  /** Makes of a slide's blocks what Lectern has; called slide by slide, in order. */
  readonly arrange: (slide: DeckSlide, deck: ArrangedDeck) => RootContent[];
  /** The first slide is the title slide when it looks like one. */
  readonly hasTitleSlide: boolean;
}

export interface DeckText {
  readonly path: string;
  /** The whole document, with comments for the settings that the dialect reads itself. */
  readonly lines: readonly string[];
  /** True for lines in fenced code or in comments, by index. */
  readonly verbatim: readonly boolean[];
  /** Lines that the front matter takes. */
  readonly frontLines: number;
  /** What the front matter says under the dialect's own keys. */
  readonly front: ReadonlyMap<string, YamlEntry>;
}

/** What preparing gives: lines that are Markdown, and what the others said. Lines count from 1. */
export interface Prepared {
  readonly lines: readonly string[];
  readonly settings?: readonly SlideSettings[];
  /** What appears later. */
  readonly later?: readonly LineRange[];
  /** Lines that began notes up to the end of their slide. */
  readonly notes?: readonly number[];
  readonly meta?: Meta;
}

/** Lines below `above`, up to `upTo` or else to the end of the slide. */
export interface LineRange {
  readonly above: number;
  readonly upTo?: number;
}

/** What the author says of the slide that a line belongs to. */
export interface SlideSettings {
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

/** What stands between two breaks. */
export interface DeckSlide {
  /** Where it begins: the line of its break, 1 for the first. */
  readonly line: number;
  /** Absent for the first, and where a heading began the slide. */
  readonly opening?: ThematicBreak;
  readonly nodes: readonly RootContent[];
  readonly settings: ReadonlyMap<string, string>;
  readonly later: readonly LineRange[];
  /** The line where its notes begin, which go on to its end. */
  readonly notesFrom?: number;
}

export interface ArrangedDeck extends DeckText {
  readonly prepared: Prepared;
  readonly findings: Findings;
  readonly title?: OutlineTitle;
  readonly meta: Meta;
  /** The depth of the headings that slides have, the first slide aside. */
  readonly depth: Heading['depth'];
  /** What holds from some slide on, as the slides before have said it. */
  readonly running: Map<string, string>;
}

/** What there is to say of a deck, gathered while it is read; each thing once. */
export interface Findings {
  /** By what it is, with where it stands first and what became of it. */
  readonly missing: Map<string, { readonly line: number; readonly fate: Fate }>;
  /** Names of settings that only say how something looks. */
  readonly looks: Map<string, number>;
  readonly messages: Message[];
  readonly reasons: Reason[];
}

/** What became of something that has no equivalent. */
export type Fate = 'stays' | 'in-notes' | 'nothing' | 'picture';

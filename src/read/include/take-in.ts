import { type IncludeSpot, settingsOfFurtherFile, someSlidesAsked } from '../../message/joining.ts';
import type { FileLines } from '../../model/files.ts';
import type { Message } from '../../model/message.ts';
import type { Outline, OutlineFormat, ReadOptions, SourceFile } from '../../model/outline.ts';
import { detectFormat } from '../detect-format.ts';
import { detectDialect } from '../dialects/detect-dialect.ts';
import { readFrontMatter, skipFrontMatter } from '../front-matter.ts';
import { lastLineOf } from '../join/last-line.ts';
import { findIncludeLines, mayInclude } from './include-lines.ts';
import { type OpenedInclude, openInclude } from './open-include.ts';
import { markOfPart, type Part } from './parts.ts';
import { findSlideSources, type SlideSource, settingsLeft } from './slide-sources.ts';
import type { Trail } from './trail.ts';

/** A text with the texts that it takes in, as one document. */
export interface TakenIn {
  readonly text: string;
  /** Absent where the text takes in nothing. */
  readonly files?: readonly FileLines[];
  /** Files in another format than the text around them, which are read by themselves. */
  readonly parts: readonly Part[];
  /** In the files that they speak of. */
  readonly messages: readonly Message[];
}

/** The text to read, and how it was recognised. */
export interface Host {
  readonly path: string;
  readonly text: string;
  readonly format: OutlineFormat;
}

export interface Reading {
  readonly options: ReadOptions;
  readonly trail: Trail;
  /** Reads a file of another format by itself. */
  readonly readPart: (file: SourceFile, trail: Trail) => Outline;
}

/** Puts the text of other files where a document takes them in; their lines stand between its own. */
export function takeIn(host: Host, reading: Reading): TakenIn {
  const nothing = { text: host.text, parts: [], messages: [] };
  if (!reading.options.include || !mayInclude(host.text)) return nothing;
  const taker = new Taker(host, reading);
  taker.add(host.path, host.text, reading.trail, true);
  return taker.result() ?? nothing;
}

/** Grows the one document, line by line. */
class Taker {
  readonly #host: Host;
  readonly #reading: Reading;
  readonly #lines: string[] = [];
  readonly #files: FileLines[] = [];
  readonly #parts: Part[] = [];
  readonly #messages: Message[] = [];
  #found = 0;

  constructor(host: Host, reading: Reading) {
    this.#host = host;
    this.#reading = reading;
  }

  result(): TakenIn | undefined {
    if (this.#found === 0) return undefined;
    return {
      text: this.#lines.join('\n'),
      files: this.#files,
      parts: this.#parts,
      messages: this.#messages,
    };
  }

  /** Adds a file, without its front matter unless that is the document's own. */
  add(path: string, text: string, trail: Trail, isHost: boolean): void {
    const lines = text.split('\n');
    const front = frontLines(text);
    const sources = this.#host.format === 'slidev' ? findSlideSources(lines) : [];
    const stops: Stop[] = [
      ...findIncludeLines(lines, front),
      ...sources.map(source => ({ index: source.opening, target: source.target, source })),
    ].sort((a, b) => a.index - b.index);
    this.#found += stops.length;
    const own = { path, trail };
    let from = isHost ? 0 : front;
    for (const { index, target, source } of stops) {
      if (index < from) continue;
      this.#push(own, lines, from, index);
      from = source ? source.closing + 1 : index + 1;
      if (source) this.#addSlides(own, lines, source);
      else this.#addInclude({ path, line: index + 1, target }, own);
    }
    this.#push(own, lines, from, lines.length);
  }

  /** Lines `from` to `to`, the last excluded, as they stand; `shift` lines of the file are before them. */
  #push(own: Own, lines: readonly string[], from: number, to: number, shift = 0): void {
    if (to <= from) return;
    const { path, trail } = own;
    const lineInFile = shift + from + 1;
    this.#files.push({ path, root: trail.root, firstLine: this.#lines.length + 1, lineInFile });
    for (let index = from; index < to; index += 1) this.#lines.push(lines[index] ?? '');
  }

  #addInclude(spot: IncludeSpot, own: Own): void {
    this.#push(own, [''], 0, 1, spot.line - 1);
    const opened = this.#open(spot, own);
    if (!opened) return;
    if (this.#isForeign(opened)) this.#addPart(opened);
    else this.#addText(opened);
  }

  #addText(opened: OpenedInclude): void {
    this.#tellSettings(opened);
    this.add(opened.shown, endingInBlank(opened.text), opened.trail, false);
  }

  #open(spot: IncludeSpot, { trail }: Own): OpenedInclude | undefined {
    const { opened, messages } = openInclude(spot, trail, this.#reading.options);
    this.#messages.push(...messages);
    return opened;
  }

  /** Slides of another file in the place of one slide, whose settings hold for the first of them. */
  #addSlides(own: Own, lines: readonly string[], source: SlideSource): void {
    const { opening, closing, target } = source;
    const spot = { path: own.path, line: source.index + 1, target };
    const opened = this.#open(spot, own);
    if (opened && source.numbers) this.#messages.push(someSlidesAsked(spot));
    const taken = opened?.text.split('\n') ?? [];
    const front = frontLines(opened?.text ?? '');
    const settings = lines.slice(opening + 1, closing);
    const left = settingsLeft(settings, taken.slice(1, Math.max(front - 1, 1)));
    const any = left.own.length + left.taken.length > 0;
    if (opening > 0 || any) this.#push(own, lines, opening, opening + 1);
    for (const index of left.own) this.#push(own, lines, opening + 1 + index, opening + 2 + index);
    if (opened) {
      const their = { path: opened.shown, trail: opened.trail };
      for (const index of left.taken) this.#push(their, taken, index + 1, index + 2);
    }
    if (any) this.#push(own, lines, closing, closing + 1);
    if (opened) this.#addDeck(opened);
  }

  /** The slides of a file, the first of which may stand in yet another one. */
  #addDeck({ shown: path, text, trail }: OpenedInclude): void {
    const first = findSlideSources(text.split('\n')).find(({ opening }) => opening === 0);
    const inner = first
      ? this.#open({ path, line: first.index + 1, target: first.target }, { path, trail })
      : undefined;
    if (inner) this.#addDeck(inner);
    this.add(path, endingInBlank(text), trail, false);
  }

  /** Plain text knows no Markdown; in Markdown, a file that calls itself text and looks so is a plain outline. */
  #isForeign({ shown, text, document }: OpenedInclude): boolean {
    if (document) return true;
    const isText = TEXT_NAME.test(shown);
    if (this.#host.format === 'plain' && isText) return detectDialect(text) !== undefined;
    const isMarkdown = detectFormat(text) === 'markdown' || detectDialect(text) !== undefined;
    return this.#host.format === 'plain' ? isMarkdown : !isMarkdown && isText;
  }

  #addPart({ shown, text, document, trail }: OpenedInclude): void {
    const outline = this.#reading.readPart(document ?? { path: shown, contents: text }, trail);
    const by = this.#lines.length;
    const mark = markOfPart(this.#host.format, this.#parts.length, text);
    const runs = outline.files ?? [{ path: shown, root: trail.root, firstLine: 1, lineInFile: 1 }];
    this.#files.push(...runs.map(run => ({ ...run, firstLine: run.firstLine + by })));
    this.#lines.push('', mark.line, '');
    for (let line = 3; line < lastLineOf(outline); line += 1) this.#lines.push('');
    this.#parts.push({ mark: mark.value, outline, by });
    this.#messages.push(...outline.messages);
  }

  #tellSettings({ shown, text }: OpenedInclude): void {
    const names = Object.keys(readFrontMatter(text, shown).meta);
    if (names.length > 0) this.#messages.push(settingsOfFurtherFile(shown, this.#host.path, names));
  }
}

/** A line, from 0, where another file stands: a line of its own, or the break above the settings of a slide. */
interface Stop {
  readonly index: number;
  readonly target: string;
  readonly source?: SlideSource;
}

/** The file whose lines are added. */
interface Own {
  readonly path: string;
  readonly trail: Trail;
}

const TEXT_NAME = /\.te?xt$/i;

/** How many lines the front matter takes. */
function frontLines(text: string): number {
  const { body, yaml } = skipFrontMatter(text);
  return yaml === undefined ? 0 : text.slice(0, text.length - body.length).split('\n').length - 1;
}

/** So that what follows begins a block of its own. */
function endingInBlank(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

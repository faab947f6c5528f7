import { type MarkedLine, markLines } from './marks.ts';
import type { Region } from './regions.ts';
import { isRule, readFramed, styleOfRule, underlines } from './rules.ts';
import { findSlideNumbers } from './slide-numbers.ts';
import type { HeadingStyle, Item, Line, Span } from './types.ts';
import { learnWrapping, runsOn, type Wrapping } from './wrapping.ts';

/** Gathers lines into what the author wrote: wrapped lines joined, underlines and boxes turned into styles. */
export function gatherItems(regions: readonly Region[]): Item[] {
  const lines = regions.flatMap(region => (region.kind === 'line' ? [region.line] : []));
  const marked = new Map(markLines(lines).map(line => [line.line, line]));
  const gatherer = new Gatherer(learnWrapping([...marked.values()]));
  const slideNumbers = findSlideNumbers(lines);
  regions.forEach((region, index) => {
    if (region.kind !== 'line') gatherer.addBlock(region);
    else if (region.line.text === '' || ONLY_ANGLES.test(region.line.text)) gatherer.addBlank();
    else if (slideNumbers.has(region.line)) gatherer.addBreak();
    else if (isRule(region.line)) gatherer.addRule(region.line, boxBelow(regions, index));
    else gatherer.addLine(marked.get(region.line) as MarkedLine);
  });
  return gatherer.finish();
}

/** What mail programs leave of an empty line. */
const ONLY_ANGLES = /^>+$/;

/** How many lines stand in the box that a rule opens; 0 when it opens none. */
function boxBelow(regions: readonly Region[], index: number): number {
  const opening = regions[index];
  for (let count = 1; count <= TALLEST_BOX + 1; count += 1) {
    const region = regions[index + count];
    if (region?.kind !== 'line' || region.line.text === '') return 0;
    if (!isRule(region.line)) continue;
    const same = opening?.kind === 'line' && opening.line.text[0] === region.line.text[0];
    return same ? count - 1 : 0;
  }
  return 0;
}

const TALLEST_BOX = 4;

interface Draft {
  first: MarkedLine;
  last: MarkedLine;
  spans: Span[];
  style?: HeadingStyle;
}

/** Builds items line by line; the one place in this room that keeps state. */
class Gatherer {
  private readonly items: Item[] = [];
  private draft: Draft | undefined;
  private blanks = 0;
  private draftBlanks = 0;
  private box: { lines: number; rule: Line; first: boolean } | undefined;
  private afterRule = false;
  private afterNumber = false;

  constructor(private readonly wrapping: Wrapping) {}

  addBlank(): void {
    if (this.draft && isEmptyMark(this.draft)) return;
    this.close();
    this.blanks += 1;
    this.afterRule = false;
  }

  addBlock(region: Exclude<Region, { kind: 'line' }>): void {
    this.close();
    const all = region.kind === 'code' ? [region.first, ...region.lines, region.last] : region.lines;
    const [first, last] = [all[0] as Line, all.at(-1) as Line];
    const spans = region.lines.map(line => ({ text: line.raw, line: line.number, column: 1 }));
    const kind = region.kind === 'table' ? 'table' : region.kind;
    this.items.push({
      kind,
      indent: first.indent,
      spans,
      blankBefore: this.blanks,
      ...(region.kind === 'code' ? { lang: region.lang } : {}),
      firstLine: first.number,
      column: first.column,
      lastLine: last.number,
    });
    this.blanks = 0;
  }

  /** The number of a slide: what follows is apart from what stands above. */
  addBreak(): void {
    this.close();
    this.blanks = Math.max(this.blanks, 2);
    this.afterNumber = true;
  }

  addRule(rule: Line, boxed: number): void {
    if (this.box?.lines === 0) {
      this.close();
      this.box = undefined;
      return;
    }
    const above = this.draft;
    if (
      above &&
      !above.first.mark &&
      above.spans.length <= 2 &&
      !this.afterRule &&
      underlines(rule, above.last.text)
    ) {
      above.style = styleOfRule(rule, false);
      this.close();
      this.afterRule = true;
      return;
    }
    this.close();
    this.blanks = Math.max(this.blanks, 2);
    this.box = boxed > 0 && !this.afterRule ? { lines: boxed, rule, first: true } : undefined;
    this.afterRule = false;
  }

  addLine(line: MarkedLine): void {
    if (this.draft && isEmptyMark(this.draft) && !line.mark) {
      this.draft.spans = [spanOf(line)];
      this.draft.last = line;
      return;
    }
    const boxed = this.box;
    if (boxed && boxed.lines > 0) {
      this.close();
      this.open(line);
      if (boxed.first && this.draft) this.draft.style = styleOfRule(boxed.rule, true);
      this.box = { ...boxed, first: false, lines: boxed.lines - 1 };
      return;
    }
    if (
      this.draft &&
      !this.draft.style &&
      !framedAs(line) &&
      runsOn(this.draft.first, this.draft.last, line, this.wrapping)
    ) {
      this.draft.spans.push(spanOf(line));
      this.draft.last = line;
      return;
    }
    const underlined = this.afterRule;
    this.close();
    this.afterRule = underlined;
    this.open(line);
  }

  finish(): Item[] {
    this.close();
    return this.items;
  }

  private open(line: MarkedLine): void {
    const framed = framedAs(line);
    const span = spanOf(line);
    const spans = framed
      ? [{ text: framed.text, line: span.line, column: span.column + framed.start }]
      : [span];
    const style = framed?.style ?? (this.afterNumber && !line.mark ? 'bare' : undefined);
    this.afterNumber = false;
    this.draft = { first: line, last: line, spans, ...(style ? { style } : {}) };
    this.draftBlanks = this.blanks;
    this.blanks = 0;
  }

  private close(): void {
    const draft = this.draft;
    this.draft = undefined;
    if (!draft) return;
    this.items.push({
      kind: 'text',
      ...(draft.first.mark ? { mark: draft.first.mark } : {}),
      indent: draft.first.indent,
      spans: draft.spans,
      blankBefore: this.draftBlanks,
      ...(draft.style ? { style: draft.style } : {}),
      firstLine: draft.first.line.number,
      column: draft.first.line.column,
      lastLine: draft.last.line.number,
    });
  }
}

function framedAs(line: MarkedLine): ReturnType<typeof readFramed> {
  return line.mark ? undefined : readFramed(line.text);
}

/** A mark alone on its line has its text on the next. */
function isEmptyMark(draft: Draft): boolean {
  return (
    draft.first.mark?.kind === 'ordinal' &&
    draft.spans.every(span => span.text === '') &&
    draft.first.mark.ordinal !== 'decimal-brackets'
  );
}

function spanOf(line: MarkedLine): Span {
  return { text: line.text, line: line.line.number, column: line.column };
}

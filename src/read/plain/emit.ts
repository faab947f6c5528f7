import { blockSignAt, findClearMarkdown, isSpecial } from './escape.ts';
import { EARLY_COLON } from './headings.ts';
import { MarkdownSource } from './markdown-source.ts';
import { type Item, joinsWithoutSpace, type PlainNode, type Span } from './types.ts';

/** Writes nodes of one heading as normalised Markdown that remembers where every character came from. */
export function emitMarkdown(nodes: readonly PlainNode[]): MarkdownSource {
  const source = new MarkdownSource();
  emitBlocks(source, nodes, '');
  return source;
}

function emitBlocks(source: MarkdownSource, nodes: readonly PlainNode[], indent: string): void {
  let list: ListState | undefined;
  nodes.forEach((node, index) => {
    if (node.kind === 'point') {
      if (!list && index > 0) source.blank();
      list = continueList(list, nodes, index);
      emitPoint(source, node, indent, list);
      return;
    }
    if (index > 0) source.blank();
    list = undefined;
    emitBlock(source, node, indent);
  });
}

/** How the list that is being written marks its items. */
interface ListState {
  readonly ordered: boolean;
  readonly next: number;
  /** Changes where one numbered list ends and another begins. */
  readonly sign: '.' | ')';
}

/** A point goes on with the list before it, or starts one: numbered where its numbers run on. */
function continueList(list: ListState | undefined, nodes: readonly PlainNode[], index: number): ListState {
  const value = plainNumber(nodes[index]?.item);
  if (list?.ordered && value === list.next) return { ...list, next: list.next + 1 };
  const ordered = value !== undefined && (value === 1 || plainNumber(nodes[index + 1]?.item) === value + 1);
  const sign = list?.ordered && ordered && list.sign === '.' ? ')' : '.';
  return { ordered, next: (value ?? 0) + 1, sign };
}

const DECIMAL = /^[(（]?(\d{1,3})[.．)）、>°º]$/u;

/** The number of a mark that Markdown can write as well; undefined for all other marks. */
function plainNumber(item: Item | undefined): number | undefined {
  const mark = item?.mark;
  return mark?.kind === 'ordinal' && DECIMAL.test(mark.written) ? mark.value : undefined;
}

function emitPoint(source: MarkdownSource, node: PlainNode, indent: string, list: ListState): void {
  const mark = list.ordered ? `${list.next - 1}${list.sign} ` : '- ';
  source.startPoint(node.item);
  source.free(indent + mark);
  if (!list.ordered) emitOrdinal(source, node.item);
  emitText(source, node.item.spans);
  source.endLine();
  const inner = indent + ' '.repeat(mark.length);
  if (node.children.length === 0) return;
  if (node.children[0]?.kind !== 'point') source.blank();
  emitBlocks(source, node.children, inner);
}

/** Ordinals that Markdown does not know stay in the text, as written. */
function emitOrdinal(source: MarkdownSource, item: Item): void {
  if (item.mark?.kind !== 'ordinal') return;
  emitEscaped(source, item.mark.written, item.spans[0] as Span, 0, true);
  if (!NO_SPACE_AFTER.test(item.mark.written)) source.free(' ');
}

const NO_SPACE_AFTER = /[、】）]$/u;

function emitBlock(source: MarkdownSource, node: PlainNode, indent: string): void {
  if (node.kind === 'heading') return emitHeading(source, node);
  if (node.kind === 'prose') {
    source.free(indent);
    emitOrdinal(source, node.item);
    emitText(source, node.item.spans);
    return source.endLine();
  }
  emitVerbatim(source, node, indent);
}

const COLON = /\s*[:：]\s*$/u;
const ATX = /^(#{1,6}\s+)(.*?)(?:\s+#+)?$/;

/** A heading wears no colon, and what stands behind an early one is prose below it. */
function emitHeading(source: MarkdownSource, node: PlainNode): void {
  source.free(`${'#'.repeat(node.level ?? 1)} `);
  emitOrdinal(source, node.item);
  const { heading, prose } = splitHeading(node.item.spans);
  emitText(source, heading);
  source.endLine();
  if (prose.length === 0) return;
  source.blank();
  emitText(source, prose);
  source.endLine();
}

const LONGEST_WHOLE = 100;

function splitHeading(spans: readonly Span[]): { heading: Span[]; prose: Span[] } {
  const first = spans[0] as Span;
  const atx = ATX.exec(first.text);
  if (atx)
    return {
      heading: [cut(first, atx[1]?.length ?? 0, (atx[1]?.length ?? 0) + (atx[2]?.length ?? 0))],
      prose: [],
    };
  const whole = spans.reduce((length, span) => length + span.text.length, 0);
  const lead = whole > LONGEST_WHOLE ? EARLY_COLON.exec(first.text)?.[0] : undefined;
  if (lead)
    return {
      heading: [withoutColon(cut(first, 0, lead.length))],
      prose: [cut(first, lead.length), ...spans.slice(1)],
    };
  return { heading: [...spans.slice(0, -1), withoutColon(spans.at(-1) as Span)], prose: [] };
}

function cut(span: Span, start: number, end = span.text.length): Span {
  return { text: span.text.slice(start, end), line: span.line, column: span.column + start };
}

function withoutColon(span: Span): Span {
  return { ...span, text: span.text.replace(COLON, '') };
}

function emitText(source: MarkdownSource, spans: readonly Span[]): void {
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (before && !joinsWithoutSpace(before.text, span.text)) source.free(' ');
    let offset = 0;
    for (const piece of findClearMarkdown(span.text)) {
      if (piece.markdown) source.text(piece.text, span.line, span.column + offset);
      else emitEscaped(source, piece.text, span, offset, index === 0 && offset === 0);
      offset += piece.text.length;
    }
  });
}

function emitEscaped(
  source: MarkdownSource,
  text: string,
  span: Span,
  offset: number,
  starts: boolean,
): void {
  const blockSign = starts ? blockSignAt(text) : -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    const trailingHash = character === '#';
    if (isSpecial(character) || at === blockSign || trailingHash) source.free('\\');
    source.text(character, span.line, span.column + offset + at);
  }
}

const LONGEST_FENCE = /`{3,}/g;

function emitVerbatim(source: MarkdownSource, node: PlainNode, indent: string): void {
  const { spans } = node.item;
  if (node.kind === 'table') return emitRows(source, spans, indent);
  if (node.kind === 'comment') return emitRaw(source, spans, '');
  const all = spans.map(span => span.text).join('\n');
  const longest = Math.max(2, ...(all.match(LONGEST_FENCE) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  source.startBlock(node.item);
  source.free(`${indent}${fence}${node.item.lang ?? ''}`);
  source.endLine();
  emitRaw(source, dedent(spans), indent);
  source.free(indent + fence);
  source.endLine();
}

function emitRaw(source: MarkdownSource, spans: readonly Span[], indent: string): void {
  for (const span of spans) {
    source.free(indent);
    source.text(span.text, span.line, span.column);
    source.endLine();
  }
}

function emitRows(source: MarkdownSource, spans: readonly Span[], indent: string): void {
  for (const span of spans) {
    const lead = span.text.length - span.text.trimStart().length;
    source.free(indent);
    for (const [at, character] of [...span.text.trim()].entries()) {
      if (character !== '|' && character !== '-' && isSpecial(character) && !'`*'.includes(character))
        source.free('\\');
      source.text(character, span.line, span.column + lead + at);
    }
    source.endLine();
  }
}

const INDENT = /^[ \t]*/;

/** Takes off the white space that all lines share. */
function dedent(spans: readonly Span[]): Span[] {
  const written = spans.filter(span => span.text.trim() !== '');
  const indents = written.map(span => INDENT.exec(span.text)?.[0] ?? '');
  const shared = indents.reduce((common, indent) => commonStart(common, indent), indents[0] ?? '');
  return spans.map(span => (span.text.startsWith(shared) ? cut(span, shared.length) : span));
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

import type { PhrasingContent, RootContent } from 'mdast';
import type { Meta } from '../../model/meta.ts';
import type { OutlineTitle } from '../../model/outline.ts';
import { phrasingText } from '../../text/plain-text.ts';
import type { Flow, FlowParagraph, FlowRole } from './flow.ts';
import { hasHeadings, lineText } from './flow-text.ts';

/** What the document states of itself: its title by styles, by a field of the file, or by its first headings. */
export interface StatedTitle {
  readonly title?: OutlineTitle;
  /** What stands with the title: subtitle, authors, date. */
  readonly meta: Meta;
  /** Paragraphs that are said with it, and so stand nowhere else. */
  readonly taken: ReadonlySet<FlowParagraph>;
  readonly why?: string;
}

/**
 * The title that a document states. A paragraph in the style Title comes first, since readers see it; then
 * the title in the properties of the file; then top headings that stand together above all others.
 */
export function stateTitle(flow: Flow): StatedTitle {
  const styled = flow.items.filter(
    (item): item is FlowParagraph => item.kind === 'paragraph' && item.role !== undefined && !isBlank(item),
  );
  const [title, ...furtherTitles] = styled.filter(({ role }) => role === 'title');
  const meta = metaOf(styled, furtherTitles);
  if (title) return titleOfParagraph(title, meta, styled, 'title: by its style');
  const property = flow.meta.title;
  if (property !== undefined)
    return { title: titleOfProperty(property), meta, taken: new Set(styled), why: PROPERTY };
  const [top, ...others] = topHeadings(flow);
  if (top) return titleOfParagraph(top, metaOf(styled, others), [top, ...others, ...styled], TOP_HEADINGS);
  const [largest, ...below] = largestLines(flow);
  if (largest)
    return titleOfParagraph(largest, metaOf(styled, below), [largest, ...below, ...styled], LARGEST);
  return { meta, taken: new Set(styled) };
}

/** The document without a heading, or a first line, that repeats its title. */
export function dropRepeated(nodes: readonly RootContent[], title: OutlineTitle): RootContent[] {
  const at = nodes.slice(0, FIRST_FEW).findIndex(node => isTitleAgain(node, title));
  return nodes.filter((_, index) => index !== at);
}

const FIRST_FEW = 3;
const PROPERTY = 'title: in the properties of the document';
const TOP_HEADINGS = 'title: the top headings, above all others';
const LARGEST = 'title: the largest line, above all others';

function isTitleAgain(node: RootContent, { text }: OutlineTitle): boolean {
  if (node.type !== 'heading' && node.type !== 'paragraph') return false;
  return plain(phrasingText(node.children)) === plain(text);
}

function plain(text: string): string {
  return text.replace(SPACES, ' ').trim().toLowerCase();
}

const SPACES = /\s+/g;

function titleOfParagraph(
  { children, place }: FlowParagraph,
  meta: Meta,
  taken: readonly FlowParagraph[],
  why: string,
): StatedTitle {
  const placed: PhrasingContent[] = children.map(node => ({ ...node, position: place }));
  const title = { text: lineText(children).trim(), children: placed, place };
  return { title, meta, taken: new Set(taken), why };
}

/** Further lines of a title are its subtitle. */
function metaOf(styled: readonly FlowParagraph[], titles: readonly FlowParagraph[]): Meta {
  const texts = (role: FlowRole) =>
    styled.filter(one => one.role === role).map(({ children }) => lineText(children).trim());
  const subtitle = [...titles.map(({ children }) => lineText(children).trim()), ...texts('subtitle')].join(
    ' – ',
  );
  const [authors, date] = [texts('author'), texts('date').join(', ')];
  return {
    ...(subtitle ? { subtitle } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(date ? { date } : {}),
  };
}

function titleOfProperty(text: string): OutlineTitle {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { text, children: [{ type: 'text', value: text, position: place }], place };
}

/** Headings of the highest level that all stand together at the top, where all others are of lower levels. */
function topHeadings(flow: Flow): FlowParagraph[] {
  const written = flow.items.filter(item => item.kind === 'block' || !isBlank(item));
  const headings = written.filter(
    (item): item is FlowParagraph => item.kind === 'paragraph' && item.heading !== undefined,
  );
  const level = Math.min(...headings.map(({ heading }) => heading ?? 9));
  const top = headings.filter(({ heading }) => heading === level);
  const at = top[0] ? written.indexOf(top[0]) : -1;
  const together = top.every((one, index) => written[at + index] === one);
  const first = headings[0] === top[0];
  return together && first && top.length < headings.length && top.length <= MOST_TOP ? top : [];
}

/** A title, a subtitle, a course: more are headings. */
const MOST_TOP = 3;

/** The largest line of the document at its top, with the lines below it that have a size of their own. */
function largestLines(flow: Flow): FlowParagraph[] {
  if (hasHeadings(flow)) return [];
  const written = flow.items.filter(item => item.kind === 'block' || !isBlank(item));
  const end = written.findIndex(item => item.kind === 'block' || item.tier === undefined);
  const front = written.slice(0, Math.max(end, 0)) as FlowParagraph[];
  const used = new Set(written.slice(end).map(item => (item.kind === 'block' ? undefined : item.tier)));
  const own = front.findIndex(({ tier }) => used.has(tier));
  const lines = front.slice(0, own < 0 ? front.length : own);
  return lines[0]?.tier === 1 && lines.length <= MOST_TOP ? lines : [];
}

function isBlank(item: FlowParagraph): boolean {
  return lineText(item.children).trim() === '';
}

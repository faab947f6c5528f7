import type { PhrasingContent, RootContent } from 'mdast';
import type { Meta } from '../../model/meta.ts';
import type { OutlineTitle } from '../../model/outline.ts';
import { phrasingText } from '../../text/plain-text.ts';
import type { Flow, FlowParagraph, FlowRole } from './flow.ts';
import { lineText } from './flow-text.ts';
import { isBlank, largestLines, lineWithoutText, topHeadings } from './title-lines.ts';

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
  const first = lineWithoutText(flow);
  if (first) return titleOfParagraph(first, meta, [first, ...styled], NOTHING_BELOW);
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
const NOTHING_BELOW = 'title: the first heading, with nothing below it';
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

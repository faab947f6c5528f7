import { countWords } from '../../text/words.ts';
import type { Flow, FlowItem, FlowParagraph } from './flow.ts';
import { hasHeadings, lineText } from './flow-text.ts';

/** Headings of the highest level that all stand together at the top, where all others are of lower levels. */
export function topHeadings(flow: Flow): FlowParagraph[] {
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
export function largestLines(flow: Flow): FlowParagraph[] {
  if (hasHeadings(flow)) return [];
  const written = flow.items.filter(item => item.kind === 'block' || !isBlank(item));
  const end = written.findIndex(item => item.kind === 'block' || item.tier === undefined);
  const front = written.slice(0, Math.max(end, 0)) as FlowParagraph[];
  const used = new Set(written.slice(end).map(item => (item.kind === 'block' ? undefined : item.tier)));
  const own = front.findIndex(({ tier }) => used.has(tier));
  const lines = front.slice(0, own < 0 ? front.length : own);
  return lines[0]?.tier === 1 && lines.length <= MOST_TOP ? lines : [];
}

/** A first heading with another of its kind right below it, as no other in the document has. */
export function lineWithoutText(flow: Flow): FlowParagraph | undefined {
  const written = flow.items.filter(item => item.kind === 'block' || !isBlank(item));
  const kinds = written.map(headingKind);
  const empty = kinds.flatMap((kind, index) =>
    kind !== undefined && kind === kinds[index + 1] ? [index] : [],
  );
  const first = written[0];
  return empty.length === 1 && empty[0] === 0 && first?.kind === 'paragraph' ? first : undefined;
}

/** What makes an item look like a heading, as far as that tells its level. */
function headingKind(item: FlowItem): number | undefined {
  if (item.kind === 'block' || item.list) return undefined;
  if (countWords(lineText(item.children)) > LONGEST_LINE) return undefined;
  return item.heading ?? (item.striking ? 0 : undefined);
}

const LONGEST_LINE = 25;

/** True for a paragraph without text. */
export function isBlank(item: FlowParagraph): boolean {
  return lineText(item.children).trim() === '';
}

import type { Flow, FlowItem, FlowParagraph } from './flow.ts';
import { lineText } from './flow-text.ts';

/**
 * The style Title names the document only at its top. Where more of them follow, an author took it for a
 * heading above all others. Other roles further down are text.
 */
export function settleRoles(flow: Flow): Flow {
  const end = endOfFront(flow.items);
  const below = flow.items.slice(end);
  const titles = below.some(item => item.kind === 'paragraph' && item.role === 'title');
  const settled = below.map((item): FlowItem => (item.kind === 'paragraph' ? settle(item, titles) : item));
  return { ...flow, items: [...flow.items.slice(0, end), ...settled] };
}

/** How far down the title may stand, below the name of a school or a logo. */
const LATEST_TITLE = 10;

/** Where what is said with the title ends: behind the first paragraphs with a role that stand together. */
function endOfFront(items: readonly FlowItem[]): number {
  const written = (item: FlowItem) => item.kind === 'block' || !isBlank(item);
  const first = items.findIndex(
    item => item.kind === 'paragraph' && item.role !== undefined && !isBlank(item),
  );
  if (first < 0 || items.slice(0, first).filter(written).length > LATEST_TITLE) return 0;
  const end = items.findIndex(
    (item, index) =>
      index > first && written(item) && !(item.kind === 'paragraph' && item.role !== undefined),
  );
  return end < 0 ? items.length : end;
}

function settle(paragraph: FlowParagraph, titles: boolean): FlowParagraph {
  const { role, heading, ...rest } = paragraph;
  if (role === 'title') return { ...rest, heading: 1 };
  return heading === undefined ? rest : { ...rest, heading: heading + (titles ? 1 : 0) };
}

function isBlank(item: FlowParagraph): boolean {
  return lineText(item.children).trim() === '';
}

import type { ListItem } from 'mdast';
import { phrasingText } from '../../text/plain-text.ts';
import { lengthOf } from '../../text/text-length.ts';
import { blockHeight } from '../measure/blocks/index.ts';
import { breaksWords } from '../measure/broken-words.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import { indentIn } from './groups.ts';
import type { LayoutFit } from './layout-fit.ts';

/** Of a side, in ems of the body, as `comparison.css` has them. */
const LABEL = { scale: 1.12, lineHeight: 1.2, below: 0.32 };
const LABEL_STYLE = { family: 'serif', weight: 600, spacing: -0.006 } as const;
const BETWEEN = 0.22;
const GAP = 0.34;

/** Two labelled sides, a hairline between them. */
export const comparison: LayoutFit = {
  insteadOf: ['groups'],
  suits: ({ body }) => {
    const [list] = body;
    const sides = body.length === 1 && list?.type === 'list' ? list.children : [];
    const two = sides.length === 2 && sides.every(isNamed);
    return two ? 'two labels with their details' : undefined;
  },
  set: ({ body }, sizes, room) => {
    const items = body.flatMap(block => (block.type === 'list' ? block.children : []));
    const width = (room.width - sizes.space.column) / 2;
    if (items.some(({ children }) => breaksWords(children, width, sizes)))
      return { height: Number.POSITIVE_INFINITY };
    return { height: Math.max(0, ...items.map(item => sideHeight(item, width, { ...sizes, gap: GAP }))) };
  },
};

/** A side has a name, which is no sentence. */
function isNamed({ children: [label] }: ListItem): boolean {
  return label?.type === 'paragraph' && lengthOf(phrasingText(label.children)) <= LONGEST_NAME;
}

const LONGEST_NAME = 36;

function sideHeight(side: ListItem, width: number, sizes: TypeSizes): number {
  const [label, ...details] = side.children;
  const words = label?.type === 'paragraph' ? label.children : [];
  const size = LABEL.scale * sizes.body;
  const lines = sizes.text.lines(words, width, size, LABEL_STYLE);
  return details.reduce(
    (sum, block, index) => {
      const gap = index === 0 ? LABEL.below * size : BETWEEN * sizes.body;
      return sum + gap + blockHeight(block, width, { ...sizes, indent: indentIn(block) });
    },
    lines * size * Math.max(LABEL.lineHeight, sizes.leastLineHeight),
  );
}

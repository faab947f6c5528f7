import type { Code, ListItem } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { CODE_PANEL } from '../measure/blocks/code.ts';
import { columnsOf } from '../measure/blocks/division.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import { rememberBy } from '../measure/typography.ts';

/** Sizes of code, in CSS pixels. */
const SIZES = [28, 24, 22, 20, 18];
/** Drawings made of letters must not break, and may be smaller. */
const DRAWING_SIZES = [...SIZES, 16, 14, 12];
/**
 * Only a long line makes code smaller than the first where it is split, or than the second where it stays whole:
 * many lines go on on another slide.
 */
export const CODE_FLOORS = { split: 24, whole: 20 };

/** The sizes that the code in a body may have in a width, the largest first; none where there is no code. */
export function codeSizesFor(
  body: readonly Block[],
  sizes: TypeSizes,
  width: number,
  floor: number,
): number[] {
  const code = codeIn(body, sizes);
  if (code.length === 0) return [];
  const drawn = code.every(block => block.data?.preformatted);
  const columns = Math.max(
    1,
    ...body.map(block => (block.type === 'division' ? columnsOf(block).length : 1)),
  );
  const each = (width - (columns - 1) * sizes.space.column) / columns;
  const room = each - (drawn ? 0 : CODE_PANEL.width);
  const all = drawn ? DRAWING_SIZES : SIZES;
  const holds = (size: number) =>
    code.every(({ value }) => sizes.text.codeLines(value, room, size) === value.split('\n').length);
  const largest = all.find(holds) ?? all.at(-1) ?? floor;
  return all.filter(size => size <= largest && (drawn || size >= floor || size === largest));
}

/** Bodies are asked for their code at one size after the other. */
const codeOf = rememberBy<readonly Block[], readonly Code[]>();

/** The blocks of code in a body, those within points and columns included. */
function codeIn(body: readonly Block[], sizes: TypeSizes): readonly Code[] {
  const known = codeOf(sizes);
  const code = known.get(body);
  if (code) return code;
  const found: Code[] = [];
  collectCode(body, found);
  known.set(body, found);
  return found;
}

/** Only what holds blocks is entered: lines of words hold none. */
function collectCode(nodes: ReadonlyArray<Block | ListItem>, found: Code[]): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Block | ListItem;
    switch (node.type) {
      case 'code':
        found.push(node);
        break;
      case 'list':
      case 'listItem':
      case 'blockquote':
      case 'division':
        collectCode(node.children as ReadonlyArray<Block | ListItem>, found);
    }
  }
}

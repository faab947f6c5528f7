import type { Paragraph } from 'mdast';
import type { Slide } from '../../model/deck.ts';
import { definedBy } from '../../text/defined-by.ts';
import { countPictures } from '../../text/pictures.ts';
import { takeDefinition } from '../../text/take-definition.ts';
import { stackHeight } from '../measure/heights.ts';
import { BLOCK_GAP } from '../measure/stack-height.ts';
import { BODY } from '../measure/text-styles.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import type { LayoutFit } from './layout-fit.ts';
import { setStack } from './stack.ts';

/** In ems of the body, as `definition.css` has them. */
const TERM = { scale: 1.7, lineHeight: 1.14, below: 0.5 };
const TERM_STYLE = { family: 'serif', weight: 600, spacing: -0.011 } as const;
const MEANING = { scale: 1.1, lineHeight: 1.36 };
const RULE = { thick: 0.1, below: 0.62 };

/** A term, large, and what it means below a rule; only the meaning where the title is the term. */
export const definition: LayoutFit = {
  insteadOf: ['prose', 'points'],
  suits: ({ title, body }) => {
    const shown = body.filter(block => block.type !== 'footnoteDefinition');
    const { paragraph, rest } = definedBy(shown);
    return paragraph && rest.length === 0 && countPictures(paragraph) === 0
      ? takeDefinition(paragraph, title).why
      : undefined;
  },
  set: ({ title, body }, sizes, room) => {
    const { paragraph, rest } = definedBy(body);
    if (!paragraph) return setStack(body, sizes, room);
    const below = rest.length > 0 ? stackHeight(rest, room.width, sizes) + BLOCK_GAP * sizes.body : 0;
    return { height: definitionHeight(paragraph, title, room.width, sizes) + below };
  },
};

function definitionHeight(
  paragraph: Paragraph,
  title: Slide['title'],
  width: number,
  sizes: TypeSizes,
): number {
  const { text, body, leastLineHeight } = sizes;
  const { term, meaning } = takeDefinition(paragraph, title);
  const size = TERM.scale * body;
  const named =
    term.length > 0
      ? text.lines(term, width, size, TERM_STYLE) * size * Math.max(TERM.lineHeight, leastLineHeight) +
        TERM.below * body
      : 0;
  const rule = (RULE.thick + RULE.below) * body;
  const said = MEANING.scale * body;
  const lines = text.lines(meaning, Math.min(width, sizes.measure * said), said, BODY);
  return named + rule + lines * said * Math.max(MEANING.lineHeight, leastLineHeight);
}

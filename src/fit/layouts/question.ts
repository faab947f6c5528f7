import { definedBy } from '../../text/defined-by.ts';
import { countPictures } from '../../text/pictures.ts';
import { phrasingText } from '../../text/plain-text.ts';
import { isQuestion } from '../../text/questions.ts';
import { lengthOf } from '../../text/text-length.ts';
import { stackHeight } from '../measure/heights.ts';
import { BLOCK_GAP } from '../measure/stack-height.ts';
import type { LayoutFit, Setting } from './layout-fit.ts';

/** Up to so many letters, a question is for the class; a longer one is an exercise. */
const LONGEST = 150;
/** Sizes in ems of the largest body size, as `question.css` has them. */
const WAYS = [
  { scale: 1.7, lineHeight: 1.16 },
  { scale: 1.36, lineHeight: 1.2 },
  { scale: 1.1, lineHeight: 1.25 },
];
const STYLE = { family: 'serif', spacing: -0.012 } as const;
const MOST_LINES = 4;
/** The column of the mark. */
const MARK = 176;

/** One question to the class, large, beside a quiet mark; where the slide is its title, the title. */
export const question: LayoutFit = {
  insteadOf: ['prose', 'points'],
  suits: ({ body }, lang) => {
    const shown = body.filter(block => block.type !== 'footnoteDefinition');
    const { paragraph, rest } = definedBy(shown);
    if (!paragraph || rest.length > 0 || countPictures(paragraph) > 0) return undefined;
    const text = phrasingText(paragraph.children);
    return lengthOf(text) <= LONGEST && isQuestion(text, lang) ? 'one question alone' : undefined;
  },
  set: ({ title = [], body }, sizes, room) => {
    const { paragraph, rest } = definedBy(body);
    const words = paragraph?.children ?? (body.length === 0 ? title : []);
    const below = rest.length > 0 ? stackHeight(rest, room.width, sizes) + BLOCK_GAP * sizes.body : 0;
    const settings = WAYS.map(({ scale, lineHeight }, step): Setting & { count: number } => {
      const size = scale * (sizes.steps[0] ?? sizes.body);
      const count = words.length > 0 ? sizes.text.lines(words, room.width - MARK, size, STYLE) : 0;
      return {
        count,
        height: count * size * Math.max(lineHeight, sizes.leastLineHeight) + below,
        variants: [`question-${step}`],
      };
    });
    const fits = settings.filter(({ height }) => height <= room.height);
    return fits.find(({ count }) => count <= MOST_LINES) ?? fits.at(-1) ?? settings.at(-1) ?? { height: 0 };
  },
};

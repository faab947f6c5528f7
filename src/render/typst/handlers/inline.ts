import type { Break, Delete, Emphasis, FootnoteReference, InlineCode, Strong, Text } from 'mdast';
import { COMPOUND, keptTogether } from '../../../text/kept-together.ts';
import { typstBlock, typstCall, typstString } from '../code.ts';
import type { TypstHandler } from '../context.ts';

/** Words as a string: a line end of the outline is a space, and nothing between two characters of Chinese. */
export const text: TypstHandler<Text> = ({ value }) =>
  value === '' ? '' : typstString(keepSpaces(value.replace(CJK_LINE_END, '').replace(SPACES, ' ')));

/** What stays together on a line of a slide does so in a handout. */
function keepSpaces(value: string): string {
  return keptTogether(value, COMPOUND.body).reduce(
    (kept, { from, to }) =>
      kept.slice(0, from) + kept.slice(from, to).replaceAll(' ', '\u00a0') + kept.slice(to),
    value,
  );
}

const CJK_LINE_END =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const SPACES = /[ \t\r\n]+/g;

export const lineBreak: TypstHandler<Break> = () => 'linebreak()';

export const emphasis: TypstHandler<Emphasis> = ({ children }, context) =>
  typstCall('emph', typstBlock(context.all(children)));

/** Bold words, key terms, and the gaps that stand for them. */
export const strong: TypstHandler<Strong> = ({ children, data }, context) => {
  const words = typstBlock(context.all(children));
  if (!data?.blank) return typstCall(data?.keyTerm ? 'key-term' : 'strong', words);
  const { number, length } = data.blank;
  return children.length === 0
    ? typstCall('blank', String(number), String(length))
    : typstCall('answer', String(number), words);
};

export const deleted: TypstHandler<Delete> = ({ children }, context) =>
  typstCall('strike', typstBlock(context.all(children)));

export const inlineCode: TypstHandler<InlineCode> = ({ value }) => typstCall('raw', typstString(value));

/** The note itself where it is met first; a star where there is none. */
export const footnoteReference: TypstHandler<FootnoteReference> = ({ identifier }, context) =>
  context.footnote(identifier) ?? 'super("*")';

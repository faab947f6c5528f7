import type { Html } from 'mdast';
import { blockText } from '../../../text/plain-text.ts';
import { tokenizeHtml } from '../../html/tokens.ts';
import { typstBlock, typstString } from '../code.ts';
import type { TypstHandler } from '../context.ts';
import { picture } from './image.ts';

/** Of the author's own HTML its words and its pictures; what a browser would make of the rest is not for paper. */
export const html: TypstHandler<Html> = (node, context) => {
  const pictures = tokenizeHtml(node.value).flatMap(token => {
    if (token.kind !== 'open' || token.name !== 'img' || !token.attributes.src) return [];
    const { src, alt = '', title } = token.attributes;
    return picture({ url: src, alt, title, position: node.position }, context);
  });
  const isBreak = BREAK.test(node.value.trim());
  const words = blockText([node]);
  return isBreak
    ? 'linebreak()'
    : words === '' && pictures.length === 0
      ? ''
      : typstBlock([...pictures, ...(words === '' ? [] : [typstString(words)])]);
};

const BREAK = /^<br\s*\/?>$/i;

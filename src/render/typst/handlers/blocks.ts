import type { Blockquote, Heading, Paragraph, PhrasingContent, ThematicBreak } from 'mdast';
import type { DivisionNode, NotesNode } from '../../../model/nodes.ts';
import { splitAttribution } from '../../../text/split-attribution.ts';
import { typstBlock, typstCall } from '../code.ts';
import type { TypstHandler } from '../context.ts';

/** A paragraph; a picture alone in one stands as a figure, without it. */
export const paragraph: TypstHandler<Paragraph> = ({ children, data }, context) => {
  const shown = children.filter(child => !isBlank(child));
  const pieces = context.all(children);
  if (pieces.length === 0) return '';
  const onlyPictures = shown.every(child => child.type === 'image');
  if (!onlyPictures) {
    const prose = typstCall('par', typstBlock(pieces));
    return data?.leadsOver ? typstCall('lead', prose) : prose;
  }
  return shown.length > 1 ? typstCall('picture-row', ...context.all(shown)) : typstBlock(pieces);
};

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

export const heading: TypstHandler<Heading> = ({ children, depth }, context) =>
  children.length === 0
    ? ''
    : typstCall('heading', `level: ${context.levelOf(depth)}`, typstBlock(context.all(children)));

export const blockquote: TypstHandler<Blockquote> = (node, context) => {
  const { said, source } = splitAttribution(node);
  const words = typstBlock(context.all(said.children));
  const from = source && `attribution: ${typstBlock(context.all(source.children))}`;
  return typstCall('quote', 'block: true', from, words);
};

export const division: TypstHandler<DivisionNode> = ({ children }, context) =>
  typstBlock(context.all(children));

/** Notes that stayed in a body: the writer has taken out those that must not be seen. */
export const lecturerNotes: TypstHandler<NotesNode> = ({ children }, context) =>
  typstCall('lecturer-notes', typstBlock(context.all(children)));

export const thematicBreak: TypstHandler<ThematicBreak> = () => 'hairline()';

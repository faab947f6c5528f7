import type { Nodes } from 'mdast';
import type { TypstHandler } from '../context.ts';
import { blockquote, division, heading, lecturerNotes, paragraph, thematicBreak } from './blocks.ts';
import { code } from './code-block.ts';
import { html } from './html.ts';
import { image } from './image.ts';
import { deleted, emphasis, footnoteReference, inlineCode, lineBreak, strong, text } from './inline.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { table } from './table.ts';

type Handlers = { readonly [Type in Nodes['type']]?: TypstHandler<Extract<Nodes, { type: Type }>> };

/** A handler a node type; what is not here shows its children. */
export const typstHandlers: Handlers = {
  blockquote,
  break: lineBreak,
  code,
  definition: () => '',
  delete: deleted,
  division,
  emphasis,
  footnoteDefinition: () => '',
  footnoteReference,
  heading,
  html,
  image,
  inlineCode,
  link,
  list,
  notes: lecturerNotes,
  paragraph,
  strong,
  table,
  text,
  thematicBreak,
  yaml: () => '',
};

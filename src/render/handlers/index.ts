import type { Handlers } from 'mdast-util-to-hast';
import { blockquoteHandler } from './blockquote.ts';
import { codeHandler } from './code.ts';
import type { Context } from './context.ts';
import { divisionHandler } from './division.ts';
import { footnoteReferenceHandler } from './footnote-reference.ts';
import { headingHandler } from './heading.ts';
import { htmlHandler } from './html.ts';
import { imageHandler } from './image.ts';
import { linkHandler } from './link.ts';
import { listHandler } from './list.ts';
import { listItemHandler } from './list-item.ts';
import { notesHandler } from './notes.ts';
import { paragraphHandler } from './paragraph.ts';
import { rootHandler } from './root.ts';
import { tableHandler } from './table.ts';

/** A handler a node type; what is not here is rendered as remark-rehype does. */
export function createHandlers(context: Context): Handlers {
  return {
    blockquote: blockquoteHandler,
    code: codeHandler(context),
    division: divisionHandler(context),
    footnoteDefinition: () => undefined,
    footnoteReference: footnoteReferenceHandler(context),
    heading: headingHandler(context),
    html: htmlHandler(context),
    image: imageHandler(context),
    link: linkHandler(context),
    list: listHandler,
    listItem: listItemHandler(context),
    notes: notesHandler,
    paragraph: paragraphHandler,
    root: rootHandler(context),
    table: tableHandler,
  } as Handlers;
}

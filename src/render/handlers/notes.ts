import type { NotesNode } from '../../model/nodes.ts';
import type { HandlerOf } from './context.ts';
import { element } from './element.ts';

/** Notes that stayed in a body: still for the speaker alone. */
export const notesHandler: HandlerOf<NotesNode> = (state, node) =>
  element('aside', { className: ['notes'] }, state.all(node as never));

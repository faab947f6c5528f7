import type { Html } from 'mdast';
import type { Context, HandlerOf } from './context.ts';

/** Raw HTML waits as such for the whole tree: a tag means something only with its partner. */
export function htmlHandler(context: Context): HandlerOf<Html> {
  return (_state, node) => {
    if (COMMENT.test(node.value)) return undefined;
    context.foundHtml = true;
    return { type: 'raw', value: node.value, ...(node.position ? { position: node.position } : {}) };
  };
}

const COMMENT = /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/;

import type { Link } from 'mdast';
import { unsafeLink } from '../../message/rendering.ts';
import { type Context, type HandlerOf, spotOf } from './context.ts';
import { element } from './element.ts';

/** A link; those that leave the lecture open beside it, so that the slides stay where they are. */
export function linkHandler(context: Context): HandlerOf<Link> {
  return (state, node) => {
    const children = state.all(node);
    const scheme = SCHEME.exec(node.url)?.[1]?.toLowerCase();
    if (scheme && !SAFE.has(scheme)) {
      context.report(unsafeLink(node.url, spotOf(context, node)));
      return children;
    }
    const title = node.title ? { title: node.title } : {};
    if (node.url.startsWith('#')) {
      return element('a', { href: anchorOf(node.url, context.options.anchor), ...title }, children);
    }
    const beside = scheme ? { target: '_blank', rel: ['noopener', 'noreferrer'] } : {};
    return element('a', { href: encodeURI(decode(node.url)), ...beside, ...title }, children);
  };
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SAFE = new Set(['http', 'https', 'mailto', 'tel']);

function anchorOf(url: string, anchor = '#'): string {
  return url.startsWith('#/') ? url : `${anchor}${url.slice(1)}`;
}

/** The address without its escapes, where these are whole, so that encoding does not double them. */
function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

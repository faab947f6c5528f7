import type { Link } from 'mdast';
import { typstBlock, typstCall, typstString } from '../code.ts';
import type { TypstHandler } from '../context.ts';

/** A link to a page of the web, to an address for mail, or to a slide of this lecture; all others are words only. */
export const link: TypstHandler<Link> = ({ url, children }, context) => {
  const words = typstBlock(context.all(children));
  const label = url.startsWith('#') ? context.options.anchors?.get(decode(url.slice(1))) : undefined;
  if (label) return typstCall('link', `<${label}>`, words);
  return OPENS.test(url) ? typstCall('web-link', typstString(url), words) : words;
};

const OPENS = /^(?:https?:\/\/|mailto:)\S+$/i;

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

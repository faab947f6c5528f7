import type { PhrasingContent } from 'mdast';
import type { Meta } from '../model/meta.ts';

/** What the last slide says of the lecture: who and how to reach them, where the slides are, what is allowed. */
export function closingFacts({ authors, contact, url, licence }: Meta): PhrasingContent[][] {
  const names = contact || licence || url ? authors?.join(', ') : undefined;
  return [names, contact, webAddress(url) ? url : undefined, licence].flatMap(fact =>
    fact === undefined || fact === '' ? [] : [[linked(fact)]],
  );
}

/**
 * An address that others can open, whole; undefined for all else: sites keep the paths of their own pages under the
 * same name.
 */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (WEB.test(url)) return url;
  return DOMAIN.test(url) ? `https://${url}` : undefined;
}

function linked(fact: string): PhrasingContent {
  const children: PhrasingContent[] = [{ type: 'text', value: fact.replace(SCHEME, '') }];
  if (MAIL.test(fact)) return { type: 'link', url: `mailto:${fact}`, children };
  const address = webAddress(fact);
  return address ? { type: 'link', url: address, children } : { type: 'text', value: fact };
}

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const WEB = /^https?:\/\/[^\s]+$/i;
const DOMAIN = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/\S*)?$/u;
const SCHEME = /^https?:\/\/(?=[^/]+)/i;

import type { PhrasingContent } from 'mdast';
import type { Meta } from '../model/meta.ts';

/** What the last slide says of the lecture: who and how to reach them, where the slides are, what is allowed. */
export function closingFacts({ authors, contact, url, licence }: Meta): PhrasingContent[][] {
  const names = contact || licence || url ? authors?.join(', ') : undefined;
  return [names, contact, isAddress(url) ? url : undefined, licence].flatMap(fact =>
    fact === undefined || fact === '' ? [] : [[linked(fact)]],
  );
}

/** True for an address that others can open; sites keep the paths of their own pages under the same name. */
function isAddress(url: string | undefined): boolean {
  return url !== undefined && (WEB.test(url) || DOMAIN.test(url));
}

function linked(fact: string): PhrasingContent {
  const children: PhrasingContent[] = [{ type: 'text', value: fact.replace(SCHEME, '') }];
  if (MAIL.test(fact)) return { type: 'link', url: `mailto:${fact}`, children };
  if (WEB.test(fact)) return { type: 'link', url: fact, children };
  if (DOMAIN.test(fact)) return { type: 'link', url: `https://${fact}`, children };
  return { type: 'text', value: fact };
}

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const WEB = /^https?:\/\/[^\s]+$/i;
const DOMAIN = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/\S*)?$/u;
const SCHEME = /^https?:\/\/(?=[^/]+)/i;

import type { FlowRole } from '../flow/flow.ts';

/** What a style says of its paragraphs, by the names of it and of the styles that it is based on, in lower case. */
export interface StyleRoles {
  readonly role?: FlowRole;
  readonly quoted: boolean;
  readonly caption: boolean;
  /** The level of a point, from 1, for styles that are lists without being numbered. */
  readonly definition?: number;
}

/** Styles that come with word processors, or that pandoc writes, have these names in every language. */
export function rolesOf(names: readonly string[]): StyleRoles {
  const role = names.map(name => ROLES.get(name)).find(found => found !== undefined);
  const definition = DEFINITIONS.indexOf(names[0] ?? '') + 1;
  return {
    ...(role ? { role } : {}),
    quoted: names.some(name => QUOTED.test(name)),
    caption: names.some(name => CAPTION.test(name)),
    ...(definition > 0 ? { definition } : {}),
  };
}

const ROLES: ReadonlyMap<string, FlowRole> = new Map([
  ['title', 'title'],
  ['subtitle', 'subtitle'],
  ['author', 'author'],
  ['date', 'date'],
]);
const QUOTED = /^(?:quote|intense quote|block text|quotations?|block quotation)$/;
const CAPTION = /^(?:caption|(?:image|figure) ?caption|figure|illustration)$/;
const DEFINITIONS = ['definition term', 'definition'];

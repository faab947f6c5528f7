import type { Roles, ThemeTokens } from '../model/artifact.ts';
import { leastContrast, mendContrast } from './contrast.ts';

/** A text of some role, all that it may stand on, and the contrast it needs. */
export interface ContrastPair {
  readonly text: string;
  readonly grounds: readonly string[];
  readonly least: number;
}

/** A colour that was changed so that it can be read. */
export interface Mended {
  readonly role: string;
  readonly from: string;
  readonly to: string;
  /** The contrast before and after. */
  readonly was: number;
  readonly is: number;
}

/** WCAG 2.2: level AAA for what is read at length, AA for all other text. What stands on a field is large. */
const ENHANCED = 7;
const MINIMUM = 4.5;

const ON_PAPER = ['paper', 'panel'];

/** Every text and ground of a set of roles; grounds that a theme does not have are left out. */
export function contrastPairs(roles: Roles, tokens: Pick<ThemeTokens, 'contrast'>): ContrastPair[] {
  const body = tokens.contrast?.body ?? ENHANCED;
  const other = tokens.contrast?.other ?? MINIMUM;
  const grounds = [...ON_PAPER, ...Object.keys(roles).filter(role => role.startsWith('paper-'))];
  const pairs: ContrastPair[] = [
    { text: 'ink', grounds, least: body },
    { text: 'title', grounds, least: other },
    { text: 'soft', grounds, least: other },
    { text: 'accent', grounds, least: other },
    ...Object.keys(roles)
      .filter(role => role.startsWith('code-'))
      .map(text => ({ text, grounds, least: other })),
    { text: 'field-ink', grounds: ['field'], least: other },
    { text: 'field-soft', grounds: ['field'], least: other },
    { text: 'field-accent', grounds: ['field'], least: other },
  ];
  return pairs
    .map(pair => ({ ...pair, grounds: pair.grounds.filter(ground => roles[ground] !== undefined) }))
    .filter(pair => roles[pair.text] !== undefined && pair.grounds.length > 0);
}

/** Where the main colours of text must change at all, they shall not become a feeble grey. */
const STRONG = /^(?:ink|title|field-.*)$/;
const CLEAR = 13;

function needed(role: string, colour: string, grounds: readonly string[], least: number): number {
  return STRONG.test(role) && leastContrast(colour, grounds) < least ? CLEAR : least;
}

/** Roles whose every text can be read, and which of them had to be changed. */
export function mendRoles(
  roles: Roles,
  tokens: Pick<ThemeTokens, 'contrast'>,
): { readonly roles: Roles; readonly mended: readonly Mended[] } {
  const mended: Mended[] = [];
  const changed: Record<string, string> = { ...roles };
  for (const { text, grounds, least } of contrastPairs(roles, tokens)) {
    const from = roles[text] ?? '';
    const under = grounds.map(ground => roles[ground] ?? '');
    const to = mendContrast(from, under, needed(text, from, under, least));
    if (to === from) continue;
    changed[text] = to;
    mended.push({ role: text, from, to, was: leastContrast(from, under), is: leastContrast(to, under) });
  }
  return { roles: changed, mended };
}

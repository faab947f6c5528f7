import { standsAboveAnother } from './bare-lines.ts';
import { heading, type Role, type Scene } from './scene.ts';

/** Settles what lines that end in a colon are, by the heading that they follow. */
export function settleColons(scene: Scene, roles: readonly Role[]): Role[] {
  const title = titleAbove(scene, roles);
  if (title === undefined) return demoteFirst(roles);
  const end = roles.findIndex((role, index) => index > title + 1 && role.role === 'heading');
  const own = (index: number) => index > title && (end < 0 || index < end);
  return demoteFirst(roles, title + 1).map((role, index) =>
    role.role === 'label' && own(index)
      ? heading('colon', 'ends in a colon, as the one below the title')
      : role,
  );
}

/** Where the first line stands over a colon line, as no other does, and below it the one blank line: it is the title. */
function titleAbove({ items }: Scene, roles: readonly Role[]): number | undefined {
  const first = roles.findIndex(role => role.role !== 'block');
  const role = roles[first];
  if (!role || !standsAboveAnother(role) || roles[first + 1]?.style !== 'colon') return undefined;
  const peers = roles.some((_, index) => index > first && standsOverColon(roles, index));
  const blanks = items.filter((item, index) => index > first && item.blankBefore > 0);
  return !peers && blanks.length === 1 && blanks[0] === items[first + 1] ? first : undefined;
}

function standsOverColon(roles: readonly Role[], index: number): boolean {
  const [role, next] = [roles[index], roles[index + 1]];
  return (
    role?.role === 'heading' && role.style !== 'colon' && (next?.style === 'colon' || next?.role === 'label')
  );
}

/** The first of several colon labels below a heading, though a blank line parts it from the heading: a label too. */
function demoteFirst(roles: readonly Role[], kept = -1): Role[] {
  return roles.map((role, index) => {
    const before = roles[index - 1];
    if (role.style !== 'colon' || before?.role !== 'heading' || before.style === 'colon' || index === kept)
      return role;
    let next = index + 1;
    while (next < roles.length && !ANNOUNCES.has(roles[next]?.role ?? '')) next += 1;
    const sibling = roles[next];
    return sibling?.role === 'label' && next > index + 1
      ? { role: 'label', why: 'label: ends in a colon, as the next ones do' }
      : role;
  });
}

const ANNOUNCES = new Set(['heading', 'label']);

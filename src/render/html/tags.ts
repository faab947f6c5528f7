/** What becomes of a tag in an author's HTML where HTML is not let through. */
export type TagUse = 'void' | 'keep' | 'drop' | 'text';

/**
 * `void` and `keep`: it works as it does in HTML, without attributes; `drop`: it only groups or paints, so
 * that its text stays without it; `text`: it does more, or is no HTML at all, and shows as it is written.
 */
export function useOfTag(name: string): TagUse {
  if (VOID.has(name)) return 'void';
  if (KEPT.has(name)) return 'keep';
  return DROPPED.has(name) ? 'drop' : 'text';
}

/** True where HTML lets authors leave out the closing tag. */
export function mayStayOpen(name: string): boolean {
  return OPTIONAL_END.has(name);
}

/** True where an opening tag ends the element before it, as in `<li>one<li>two`. */
export function endsBefore(opening: string, before: string): boolean {
  return ENDED_BY[opening]?.has(before) ?? false;
}

/** True for elements that stand among words. */
export function isInline(name: string): boolean {
  return INLINE.has(name);
}

const setOf = (names: string): Set<string> => new Set(names.split(' '));

const VOID = setOf('br hr img wbr');
const INLINE = setOf(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);
const KEPT = new Set([
  ...setOf('a abbr b bdi cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup u var'),
  ...setOf('blockquote dd dl dt figcaption figure li ol p pre table tbody td tfoot th thead tr ul'),
]);
const DROPPED = setOf(
  'address article aside bdo big body caption center col colgroup details div font footer h1 h2 h3 h4 h5 h6 head header hgroup html main nav section span strike summary time tt',
);
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = Object.assign(Object.create(null), {
  li: setOf('li'),
  p: setOf('p'),
  dt: setOf('dt dd'),
  dd: setOf('dt dd'),
  td: setOf('td th'),
  th: setOf('td th'),
  tr: setOf('td th tr'),
  tbody: setOf('td th tr thead tbody'),
  tfoot: setOf('td th tr thead tbody'),
});
const OPTIONAL_END = setOf('dd dt li p tbody td tfoot th thead tr');

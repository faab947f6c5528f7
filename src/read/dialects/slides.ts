import type { Heading, RootContent } from 'mdast';
import type { Attributes } from '../../model/nodes.ts';
import { NO_ATTRIBUTES } from '../../syntax/attributes.ts';
import type { DeckSlide, Prepared } from './types.ts';

/** What prepares a deck, as far as slides get their share of it. All of it in the order of its lines. */
type Shares = Pick<Prepared, 'settings' | 'later' | 'notes'>;

/**
 * Cuts blocks into slides at the breaks, and before headings up to depth `divider`. What preparing found goes to
 * the slide in whose lines it stands; settings that are said twice count as said last.
 */
export function cutSlides(
  nodes: readonly RootContent[],
  { settings = [], later = [], notes = [] }: Shares = {},
  divider = 0,
): DeckSlide[] {
  const runs = cutRuns(nodes, divider);
  const starts = runs.map(({ line }) => line);
  const settingsOf = deal(settings, starts, ({ line }) => line);
  const laterOf = deal(later, starts, ({ above }) => above);
  const notesOf = deal(notes, starts, line => line);
  return runs.map((run, index) => ({
    ...run,
    settings: new Map((settingsOf[index] ?? []).flatMap(({ values }) => [...values])),
    later: laterOf[index] ?? [],
    ...(notesOf[index]?.[0] === undefined ? {} : { notesFrom: notesOf[index][0] }),
  }));
}

type Run = Pick<DeckSlide, 'line' | 'opening'> & { readonly nodes: RootContent[] };

function cutRuns(nodes: readonly RootContent[], divider: number): Run[] {
  const runs: Run[] = [{ line: 1, nodes: [] }];
  for (const node of nodes) {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'thematicBreak') runs.push({ line, opening: node, nodes: [] });
    else if (node.type === 'heading' && node.depth <= divider && runs.at(-1)?.nodes.some(isHeading))
      runs.push({ line, nodes: [node] });
    else runs.at(-1)?.nodes.push(node);
  }
  return runs;
}

/** Things in the order of their lines, dealt out to what begins in the lines `starts`. */
function deal<T>(things: readonly T[], starts: readonly number[], lineOf: (thing: T) => number): T[][] {
  const ordered = [...things].sort((a, b) => lineOf(a) - lineOf(b));
  let next = 0;
  return starts.map((_, index) => {
    const from = next;
    const end = starts[index + 1] ?? Infinity;
    while (next < ordered.length && lineOf(ordered[next] as T) < end) next += 1;
    return ordered.slice(from, next);
  });
}

/** The blocks of all slides, breaks between them. */
export function joinSlides(slides: readonly DeckSlide[]): RootContent[] {
  return slides.flatMap(({ opening, nodes }) => (opening ? [opening, ...nodes] : nodes));
}

function asksNothing({ id, classes, values }: Attributes): boolean {
  return id === undefined && classes.length === 0 && Object.keys(values).length === 0;
}

/** True for a heading. */
export function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

/** The blocks with wishes added to those of their first heading, whose own come first; undefined without one. */
export function wishFor(nodes: readonly RootContent[], wishes: Attributes): RootContent[] | undefined {
  const at = nodes.findIndex(isHeading);
  const heading = nodes[at];
  if (heading?.type !== 'heading') return undefined;
  if (asksNothing(wishes)) return [...nodes];
  const { id, classes, values } = heading.data?.attributes ?? NO_ATTRIBUTES;
  const asked = id ?? wishes.id;
  const attributes: Attributes = {
    ...(asked === undefined ? {} : { id: asked }),
    classes: [...new Set([...classes, ...wishes.classes])],
    values: { ...wishes.values, ...values },
  };
  return nodes.map((node, index) =>
    index === at ? { ...heading, data: { ...heading.data, attributes } } : node,
  );
}

/** True for a paragraph of pictures and nothing else. */
export function isPicture(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  return node.children.every(
    node => node.type === 'image' || (node.type === 'text' && node.value.trim() === ''),
  );
}

import type { Nodes } from 'mdast';
import type { Slide } from '../model/deck.ts';
import type { Remembered } from './give-ids.ts';

/** Slides that know their old ids, and whose links to old ids lead to the slides that had them. */
export function followLinks(slides: readonly Slide[], { links }: Remembered): readonly Slide[] {
  if (links.size === 0) return slides;
  const there = new Set(slides.map(({ id }) => id));
  const led = new Map([...links].flatMap(([from]) => lead(from, links, there)));
  const former = new Map<string, string[]>();
  for (const [from, to] of led) former.set(to, [...(former.get(to) ?? []), from]);
  return slides.map(slide => {
    const formerIds = former.get(slide.id);
    return {
      ...slide,
      ...(slide.title ? { title: slide.title.map(node => relink(node, led)) } : {}),
      body: slide.body.map(node => relink(node, led)),
      notes: slide.notes.map(node => relink(node, led)),
      ...(formerIds ? { formerIds } : {}),
    };
  });
}

/** From an old id over others, if need be, to a slide that is there; never from an id that a slide has. */
function lead(
  from: string,
  links: ReadonlyMap<string, string>,
  there: ReadonlySet<string>,
): Array<[string, string]> {
  if (there.has(from)) return [];
  const passed = new Set([from]);
  let at = links.get(from);
  while (at !== undefined && !there.has(at) && !passed.has(at)) {
    passed.add(at);
    at = links.get(at);
  }
  return at !== undefined && there.has(at) ? [[from, at]] : [];
}

function relink<Some extends Nodes>(node: Some, led: ReadonlyMap<string, string>): Some {
  if (!('children' in node)) return node;
  const children = node.children.map(child => relink(child, led));
  if (node.type !== 'link') return { ...node, children } as Some;
  const to = IN_DECK.test(node.url) ? led.get(decoded(node.url.replace(IN_DECK, ''))) : undefined;
  return { ...node, children, ...(to === undefined ? {} : { url: `#${to}` }) } as Some;
}

const IN_DECK = /^#\/?/;

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

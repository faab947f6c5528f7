import type { Heading, RootContent } from 'mdast';
import type { Attributes } from '../../model/nodes.ts';
import { NO_ATTRIBUTES } from '../../syntax/attributes.ts';
import type { DeckSlide, SlideSettings } from './types.ts';

/**
 * Cuts blocks into slides at the breaks, and before headings up to depth `divider`. Settings go to the slide
 * in whose lines they stand; those that are said twice count as said last.
 */
export function cutSlides(
  nodes: readonly RootContent[],
  settings: readonly SlideSettings[] = [],
  divider = 0,
): DeckSlide[] {
  const slides: Array<DeckSlide & { nodes: RootContent[] }> = [{ line: 1, nodes: [], settings: new Map() }];
  for (const node of nodes) {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'thematicBreak') slides.push({ line, opening: node, nodes: [], settings: new Map() });
    else if (node.type === 'heading' && node.depth <= divider && slides.at(-1)?.nodes.some(isHeading))
      slides.push({ line, nodes: [node], settings: new Map() });
    else slides.at(-1)?.nodes.push(node);
  }
  let next = 0;
  return slides.map((slide, index) => {
    const end = slides[index + 1]?.line ?? Infinity;
    const values = new Map<string, string>();
    for (; (settings[next]?.line ?? Infinity) < end; next += 1)
      for (const [key, value] of settings[next]?.values ?? []) values.set(key, value);
    return { ...slide, settings: values };
  });
}

/** The blocks of all slides, breaks between them. */
export function joinSlides(slides: readonly DeckSlide[]): RootContent[] {
  return slides.flatMap(({ opening, nodes }) => (opening ? [opening, ...nodes] : nodes));
}

export function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

/** The blocks with wishes added to those of their first heading, whose own come first; undefined without one. */
export function wishFor(nodes: readonly RootContent[], wishes: Attributes): RootContent[] | undefined {
  const at = nodes.findIndex(isHeading);
  const heading = nodes[at];
  if (heading?.type !== 'heading') return undefined;
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

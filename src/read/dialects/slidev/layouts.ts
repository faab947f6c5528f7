import type { BlockContent, DefinitionContent, Image, RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import type { DivisionNode } from '../../../model/nodes.ts';
import { joinPlaces, placeOfLines } from '../../../model/place.ts';
import { addMissing } from '../findings.ts';
import { isHeading, wishFor } from '../slides.ts';
import type { ArrangedDeck, DeckSlide } from '../types.ts';

/** Arranges a slide as its layout asks for, as far as Lectern has the like; others are named, and lose nothing. */
export function arrangeLayout(
  nodes: readonly RootContent[],
  slide: DeckSlide,
  deck: ArrangedDeck,
): RootContent[] {
  const layout = slide.settings.get('layout') ?? '';
  const columned = gatherSlots(nodes);
  const pictured = [...columned, ...pictureOf(slide, layout)];
  const asked = LAYOUTS[layout];
  if (asked === undefined && layout !== '' && !PLAIN.has(layout) && !layout.startsWith('two-cols'))
    addMissing(deck.findings, `layout “${layout}”`, slide.line, 'stays');
  const suits =
    asked === 'section'
      ? pictured.every(node => isHeading(node))
      : pictured.some(({ type }) => type === 'blockquote');
  if (!asked || !suits) return pictured;
  return wishFor(pictured, { classes: [], values: { layout: asked } }) ?? pictured;
}

/** Slidev's name, and ours. */
const LAYOUTS: Readonly<Record<string, string>> = { section: 'section', quote: 'quotation' };
/** Those that only place the same things differently, or that Lectern chooses by itself. */
const PLAIN: ReadonlySet<string> = new Set(
  'default center cover intro end full none statement fact image image-left image-right iframe iframe-left iframe-right'.split(
    ' ',
  ),
);

/** `::right::` begins the second column. What stands above the first slot, but for a heading, is the first. */
function gatherSlots(nodes: readonly RootContent[]): RootContent[] {
  const slots = nodes.flatMap((node, index) => (isSlot(node) ? [index] : []));
  const [first, ...others] = slots;
  if (first === undefined) return [...nodes];
  const above = nodes.slice(0, first);
  const heading = above.filter(isHeading);
  const rest = above.filter(node => !isHeading(node));
  const runs = slots.map((slot, index) => nodes.slice(slot + 1, slots[index + 1]));
  const all = others.length > 0 && rest.length === 0 ? runs : [rest, ...runs];
  const columns = all.filter(run => run.length > 0).map(run => divisionOf('column', run));
  return columns.length < 2 ? [...above, ...runs.flat()] : [...heading, divisionOf('columns', columns)];
}

function isSlot(node: RootContent): boolean {
  return node.type === 'paragraph' && SLOT.test(plainTextOf(node).trim());
}

const SLOT = /^::[a-z][\w-]*::$/;

function divisionOf(name: string, nodes: readonly RootContent[]): DivisionNode {
  const places = nodes.flatMap(node => node.position ?? []);
  return {
    type: 'division',
    attributes: { classes: [name], values: {} },
    children: nodes as Array<BlockContent | DefinitionContent>,
    position: places.reduce(joinPlaces, places[0] ?? placeOfLines(1)),
  };
}

/** The picture of `image-right` and its kin, and the address of `iframe`. */
function pictureOf({ settings, line }: DeckSlide, layout: string): RootContent[] {
  const position = placeOfLines(line);
  const image = settings.get('image');
  if (image !== undefined && layout.startsWith('image')) {
    const picture: Image = { type: 'image', url: image, alt: '', position };
    return [{ type: 'paragraph', children: [picture], position }];
  }
  const url = settings.get('url');
  if (url === undefined || !layout.startsWith('iframe')) return [];
  const text = { type: 'text' as const, value: url, position };
  return [{ type: 'paragraph', children: [{ type: 'link', url, children: [text], position }], position }];
}

import type { PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Deck, DeckMeta, Layout, Section, Slide } from '../../src/model/deck.ts';
import type { Attributes } from '../../src/model/nodes.ts';
import { placeOfLines } from '../../src/model/place.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Blocks written as Markdown. `- Label::` marks a label, as composing does. */
export function blocks(markdown: string): Block[] {
  const root: Root = parser.parse(markdown);
  for (const node of root.children) {
    if (node.type !== 'list') continue;
    for (const item of node.children) {
      const [first] = item.children;
      const text = first?.type === 'paragraph' ? first.children.at(-1) : undefined;
      if (text?.type !== 'text' || !text.value.endsWith('::')) continue;
      text.value = text.value.slice(0, -2);
      item.data = { label: true };
    }
  }
  return root.children as Block[];
}

/** Words of a title, written as Markdown. */
export function words(markdown: string): PhrasingContent[] {
  const [first] = parser.parse(markdown).children;
  return first?.type === 'paragraph' ? first.children : [];
}

export interface SlideSketch {
  readonly layout: Layout;
  readonly title?: string;
  readonly body?: string;
  readonly notes?: string;
  readonly size?: number;
  readonly variants?: readonly string[];
  readonly part?: Slide['part'];
  readonly attributes?: Partial<Attributes>;
  readonly steps?: boolean;
}

export interface SectionSketch {
  readonly title?: string;
  readonly slides: readonly SlideSketch[];
}

/** A deck of sketches: what composing would make, without its reading. */
export function deckOf(meta: Partial<DeckMeta>, sketches: readonly SectionSketch[]): Deck {
  let number = 0;
  let sectionNumber = 0;
  const sections = sketches.map((sketch): Section => {
    const slides = sketch.slides.map(slide => slideOf(slide, ++number));
    const id = slides[0]?.id ?? '';
    return sketch.title
      ? { id, title: words(sketch.title), number: ++sectionNumber, slides }
      : { id, slides };
  });
  const title = meta.title ?? 'A sample';
  return {
    source: 'sample.md',
    meta: { lang: 'en', dir: 'ltr', ...meta, title, titleChildren: words(title) },
    sections,
    messages: [],
  };
}

function slideOf(sketch: SlideSketch, number: number): Slide {
  const { layout, title, body = '', notes = '', size, variants = [], part, attributes, steps } = sketch;
  const content = blocks(body);
  if (steps)
    for (const block of content)
      if (block.type === 'list')
        for (const item of block.children) item.data = { ...item.data, fragment: true };
  return {
    id: `slide-${number}`,
    number,
    layout,
    ...(title ? { title: words(title) } : {}),
    body: content,
    notes: blocks(notes),
    ...(part ? { part } : {}),
    ...(size || variants.length > 0 ? { fit: { bodySize: size ?? 34, variants, reasons: [] } } : {}),
    attributes: { classes: [], values: {}, ...attributes },
    place: placeOfLines(number),
  };
}

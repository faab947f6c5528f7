import type { Link, List, ListItem, PhrasingContent } from 'mdast';
import { minutesOf } from '../../../pace/author-times.ts';
import { renderBlocks, renderInline } from '../../../render/index.ts';
import { saysItsNumber, takeOwnOrdinal } from '../../../text/own-ordinal.ts';
import type { MakeLayoutView, SlideContext } from '../slide-context.ts';

/** A ruled list of the sections, with the minutes that are planned for them. */
export const agendaView: MakeLayoutView = (slide, context) => {
  const list = slide.body.find(block => block.type === 'list');
  const rest = slide.body.filter(block => block !== list);
  const counted = !list?.children.some(
    (item, index) => takeOwnOrdinal(wordsOf(item), index + 1) !== undefined,
  );
  const items = list ? list.children.map((item, index) => itemView(item, index, counted, context)) : [];
  return {
    view: {
      items,
      rows: rowsOf(list),
      wide: items.some(item => item.numeral.length > 2),
      bodyHtml: renderBlocks(rest, context.render),
    },
    classes: items.some(item => item.present) ? ['repeated'] : [],
  };
};

/** Rows share the height of the slide, as if there were three at least. */
function rowsOf(list: List | undefined): number {
  return Math.max(3, list?.children.length ?? 0);
}

/** Where the author numbers some of the sections, the others have no number. */
function itemView(item: ListItem, index: number, counted: boolean, context: SlideContext) {
  const link = onlyLink(paragraphOf(item));
  const text = wordsOf(item);
  const own = takeOwnOrdinal(text, index + 1);
  return {
    numeral: own?.numeral ?? (saysItsNumber(text) || !counted ? '' : String(index + 1)),
    counted: own === undefined,
    textHtml: renderInline(own?.words ?? text, context.render),
    href: link ? `#/${link.url.slice(1)}` : '',
    present: item.data?.present ?? false,
    minutes: link ? minutesAt(link.url.slice(1), context) : undefined,
  };
}

function paragraphOf({ children: [first] }: ListItem): readonly PhrasingContent[] {
  return first?.type === 'paragraph' ? first.children : [];
}

function wordsOf(item: ListItem): readonly PhrasingContent[] {
  const words = paragraphOf(item);
  return onlyLink(words)?.children ?? words;
}

function onlyLink(words: readonly PhrasingContent[]): Link | undefined {
  const [only] = words;
  return words.length === 1 && only?.type === 'link' && only.url.startsWith('#') ? only : undefined;
}

function minutesAt(id: string, { deck }: SlideContext): number | undefined {
  const section = deck.sections.find(({ slides }) => slides.some(slide => slide.id === id));
  return section ? minutesOf(section) : undefined;
}

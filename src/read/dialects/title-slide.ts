import type { RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import type { Meta } from '../../model/meta.ts';
import type { OutlineTitle } from '../../model/outline.ts';
import { placeOfLines } from '../../model/place.ts';
import { endsAsSentence } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { addMissing } from './findings.ts';
import { takeImprint } from './imprint.ts';
import { isInvisible } from './invisible.ts';
import { isHeading, isPicture } from './slides.ts';
import type { ArrangedDeck, DeckSlide } from './types.ts';

/** The slides without the title, and what the title slide says of the lecture. */
export interface WithoutTitle {
  readonly slides: readonly DeckSlide[];
  readonly title?: OutlineTitle;
  readonly meta: Meta;
}

/**
 * Takes the title off the first slide when that is a title slide: a heading above all else, and few words beside
 * it. A second heading or else the first line is the subtitle, a name the author, a date the date; what else stands
 * there stays, as a welcome.
 */
export function takeTitleSlide(slides: readonly DeckSlide[], deck: ArrangedDeck): WithoutTitle {
  const [first, ...others] = slides;
  const none = { slides, meta: {} };
  if (!first || others.length === 0 || !isTitleSlide(first.nodes)) return none;
  const heading = first.nodes.find(isHeading);
  if (!heading || (deck.title && !isSame(plainTextOf(heading), deck.title.text))) return none;
  const title: OutlineTitle = {
    text: plainTextOf(heading).trim(),
    children: heading.children,
    place: heading.position ?? placeOfLines(1),
  };
  const { classes = [], values = {} } = heading.data?.attributes ?? {};
  if (Object.keys(values).length > 0 || classes.includes('dark'))
    addMissing(deck.findings, 'background of the title slide', first.line, 'nothing');
  const { nodes, meta } = takeImprint(
    first.nodes.filter(node => node !== heading && !isInvisible(node)),
    deck.meta,
  );
  return { slides: [{ ...first, nodes }, ...others], title, meta };
}

const ON_TITLE_SLIDES: ReadonlySet<string> = new Set(['heading', 'paragraph', 'html', 'notes']);
/** Of all words on a title slide, and of one that is whole sentences. */
const MOST_WORDS = 60;
const MOST_SAID = 12;

/** True for the blocks of a slide with a heading above all else and few words beside it, none of them prose. */
export function isTitleSlide(nodes: readonly RootContent[]): boolean {
  const shown = nodes.filter(node => node.type !== 'notes' && !isInvisible(node) && !isPicture(node));
  const [first, ...others] = shown;
  if (first?.type !== 'heading' || plainTextOf(first).trim() === '') return false;
  if (others.some(node => isHeading(node) && node.depth <= first.depth)) return false;
  if (first.depth > 1 && !others.every(isHeading)) return false;
  return (
    shown.every(node => ON_TITLE_SLIDES.has(node.type) && !isProse(node)) &&
    countWords(shown.map(node => plainTextOf(node)).join(' ')) <= MOST_WORDS
  );
}

function isProse(node: RootContent): boolean {
  const text = node.type === 'paragraph' ? plainTextOf(node) : '';
  return endsAsSentence(text) && countWords(text) > MOST_SAID;
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}

import type { Heading, PhrasingContent, RootContent } from 'mdast';
import type { NotesNode } from '../../../model/nodes.ts';
import { placeOfLines } from '../../../model/place.ts';
import { parsePiece } from '../../markdown/parse-piece.ts';
import { shiftPositions } from '../../markdown/shift.ts';
import { addLooks, addMissing } from '../findings.ts';
import { isHeading, wishFor } from '../slides.ts';
import type { ArrangedDeck, DeckSlide } from '../types.ts';
import { addressIn, classesOf, giveWishes, isColour } from '../wishes.ts';
import type { Directive } from './directives.ts';
import type { Pictured } from './pictures.ts';

/** Does what the directives of a slide ask for, and what those before it have asked for from then on. */
export function obey(
  said: readonly Directive[],
  { nodes, values }: Pictured,
  slide: DeckSlide,
  deck: ArrangedDeck,
): RootContent[] {
  for (const directive of said) tellLooks(directive, deck);
  const notes: NotesNode[] = [];
  let shown = nodes;
  for (const directive of said.filter(({ key, value }) => RUNNING_TEXT.has(key) && value !== '')) {
    if (isTitleOfSlide(directive, shown, slide)) shown = [headingOf(directive, deck), ...shown];
    else {
      addMissing(deck.findings, directive.key, directive.line, 'in-notes');
      notes.push(...notesWith(directive));
    }
  }
  const own = wishesOf(
    said.filter(({ once }) => once),
    deck,
  );
  for (const { key, value, once } of said) if (!once && WISHES.has(key)) deck.running.set(key, value);
  const holding = [...deck.running].map(([key, value]) => ({ key, value, line: slide.line, once: false }));
  const running = wishesOf(slide.line === 1 ? [] : holding, deck);
  const asked = giveWishes(shown, { ...own, values: { ...own.values, ...values } }, slide, deck);
  return [...(wishFor(asked, running) ?? asked), ...notes];
}

const RUNNING_TEXT: ReadonlySet<string> = new Set(['header', 'footer']);
const WISHES: ReadonlySet<string> = new Set([
  'class',
  'backgroundColor',
  'backgroundImage',
  'backgroundSize',
  'backgroundPosition',
  'backgroundRepeat',
]);
const LOOKS: ReadonlySet<string> = new Set(['theme', 'style', 'size', 'color', 'transition', 'auto-scaling']);

function tellLooks({ key, value, line }: Directive, { findings }: ArrangedDeck): void {
  if (LOOKS.has(key) && value !== '') addLooks(findings, key, line);
}

/** Where a slide has no heading, the line at its top is what names it. */
function isTitleOfSlide({ key, value }: Directive, nodes: readonly RootContent[], slide: DeckSlide): boolean {
  return key === 'header' && slide.line > 1 && value !== '' && !nodes.some(isHeading);
}

function headingOf(directive: Directive, { depth, findings }: ArrangedDeck): Heading {
  findings.reasons.push({ line: directive.line, why: 'heading: the header of a slide without one' });
  const position = placeOfLines(directive.line);
  return { type: 'heading', depth, children: phrasingOf(directive), position };
}

function notesWith(directive: Directive): NotesNode[] {
  const position = placeOfLines(directive.line);
  const children = phrasingOf(directive);
  return children.length === 0
    ? []
    : [{ type: 'notes', children: [{ type: 'paragraph', children, position }], position }];
}

/** Headers and footers may hold Markdown. */
function phrasingOf({ value, line }: Directive): PhrasingContent[] {
  const [block] = parsePiece(value).children;
  if (block?.type !== 'paragraph') return [{ type: 'text', value, position: placeOfLines(line) }];
  shiftPositions(block, line - 1, []);
  return block.children;
}

function wishesOf(said: readonly Directive[], { findings }: ArrangedDeck) {
  const values: Record<string, string> = {};
  const classes: string[] = [];
  for (const { key, value, line } of said) {
    if (key === 'class') classes.push(...classesOf(value, line, findings));
    const name = ATTRIBUTES[key];
    if (name && value !== '' && !(name === 'background-color' && !isColour(value)))
      values[name] = addressIn(value);
  }
  return { classes, values };
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  backgroundColor: 'background-color',
  backgroundImage: 'background-image',
  backgroundSize: 'background-size',
  backgroundPosition: 'background-position',
  backgroundRepeat: 'background-repeat',
};

import type { Heading, RootContent } from 'mdast';
import { unknownContainers } from '../../message/dialects.ts';
import type { Message } from '../../model/message.ts';
import type { Meta } from '../../model/meta.ts';
import type { Outline, OutlineTitle, Reader } from '../../model/outline.ts';
import { placeOfLines } from '../../model/place.ts';
import { decodeText } from '../decode.ts';
import { type Arranged, outlineOfMarkdown } from '../markdown/index.ts';
import { type OpenedSource, openSource } from '../source.ts';
import { openDeck } from './deck-text.ts';
import { messagesOf, noFindings } from './findings.ts';
import { revealBelow } from './fragments.ts';
import { notesBelow } from './notes-below.ts';
import { cutSlides, isHeading, joinSlides } from './slides.ts';
import { dropStyles } from './styles.ts';
import { takeTitleSlide, type WithoutTitle } from './title-slide.ts';
import type { ArrangedDeck, DeckSlide, DeckText, Dialect } from './types.ts';

/** A reader of decks that were written for another tool. Every place is one in the document as it was written. */
export function readDialect(dialect: Dialect): Reader {
  return (file, options): Outline => {
    const decoded = decodeText(file);
    const deck = openDeck(file.path, decoded.text, dialect.keys);
    const findings = noFindings();
    const prepared = dialect.prepare(deck, findings);
    const source = openSource({ path: file.path, contents: prepared.lines.join('\n') }, options);
    const context = contextOf({ ...deck, prepared, findings }, source);
    const outline = outlineOfMarkdown(source, {
      format: dialect.format,
      arrange: children => arrangeDeck(children, dialect, context),
    });
    const messages = [
      ...decoded.messages,
      ...outline.messages,
      ...messagesOf(findings, file.path, dialect.name),
    ];
    return {
      ...outline,
      reasons: [...outline.reasons, ...findings.reasons],
      messages: gatherContainers(messages),
    };
  };
}

type Opened = DeckText & Pick<ArrangedDeck, 'prepared' | 'findings'>;

function contextOf(deck: Opened, source: OpenedSource): Context {
  const meta = { ...deck.prepared.meta, ...source.meta };
  const title = source.title ?? titleOf(meta);
  return { ...deck, meta, ...(title ? { title } : {}) };
}

/** A title that stands in lines which only the dialect reads. */
function titleOf({ title }: Meta): OutlineTitle | undefined {
  if (title === undefined) return undefined;
  const position = placeOfLines(1);
  return { text: title, children: [{ type: 'text', value: title, position }], place: position };
}

type Context = Omit<ArrangedDeck, 'depth' | 'running'>;

/** Slide by slide; footnotes stay at the end of the document. */
function arrangeDeck(children: readonly RootContent[], dialect: Dialect, context: Context): Arranged {
  const footnotes = children.filter(({ type }) => type === 'footnoteDefinition');
  const blocks = children.filter(({ type }) => type !== 'footnoteDefinition');
  const cut = cutSlides(blocks, context.prepared, dialect.dividerOf?.(context));
  const deck: ArrangedDeck = { ...context, depth: depthOf(cut), running: new Map() };
  const arranged = cut.map(slide => arrangeSlide(slide, dialect, deck));
  const untitled: WithoutTitle = { slides: arranged, meta: {} };
  const { slides, title, meta } = dialect.hasTitleSlide ? takeTitleSlide(arranged, deck) : untitled;
  return {
    children: [...joinSlides(slides), ...footnotes],
    meta: { ...deck.prepared.meta, ...meta },
    ...(deck.title ? { title: deck.title } : {}),
    ...(title
      ? { title, reasons: [{ line: title.place.start.line, why: 'title: the heading of the first slide' }] }
      : {}),
  };
}

function depthOf([first, ...slides]: readonly DeckSlide[]): Heading['depth'] {
  return (
    [...slides, ...(first ? [first] : [])].flatMap(({ nodes }) => nodes.find(isHeading) ?? [])[0]?.depth ?? 2
  );
}

/** What appears later and what is notes is told by lines, before anything moves. */
function arrangeSlide(slide: DeckSlide, dialect: Dialect, deck: ArrangedDeck): DeckSlide {
  const { later, notesFrom } = slide;
  const nodes = dropStyles(slide.nodes, deck.findings);
  const noted = notesFrom === undefined ? nodes : notesBelow(nodes, notesFrom);
  const revealed = later.reduce<readonly RootContent[]>(revealBelow, noted);
  return { ...slide, nodes: dialect.arrange({ ...slide, nodes: revealed }, deck) };
}

/** One message for all containers of kinds that mean nothing. */
function gatherContainers(messages: readonly Message[]): Message[] {
  const unknown = messages.filter(({ rule }) => rule === 'unknown-container');
  const [first, second] = unknown;
  if (!first?.path || !second) return [...messages];
  const names = unknown.map(({ text }) => QUOTED.exec(text)?.[1] ?? '');
  const line = first.place?.start.line ?? 1;
  const all = unknownContainers(first.path, line, names);
  return messages.flatMap(message =>
    message === first ? [all] : unknown.includes(message) ? [] : [message],
  );
}

const QUOTED = /“([^”]*)”/;

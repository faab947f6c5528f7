import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Artifact, Writer } from '../model/artifact.ts';
import { type Deck, slidesOf } from '../model/deck.ts';
import { type HandoutWishes, showsSlides } from '../model/handout.ts';
import type { Message } from '../model/message.ts';
import { addressCode } from './handout/address-code.ts';
import { handoutFonts } from './handout/fonts.ts';
import { scriptSamples } from './handout/foreign-scripts.ts';
import { gatherSheet } from './handout/gather-sheet.ts';
import { makeGaps } from './handout/guided/make-gaps.ts';
import { textsInPictures } from './handout/guided/texts-in-pictures.ts';
import { headView } from './handout/head-view.ts';
import { keepHeadings } from './handout/keep-headings.ts';
import type { Sheet } from './handout/sheet.ts';
import { partViews } from './handout/sheet-view.ts';
import { writeSlideHandout } from './handout/slide-handout.ts';
import { collectImages } from './reveal/images.ts';

/**
 * A lecture to be read on paper: `handout.typ`, which Typst makes a PDF of, with its pictures beside it. It has the
 * outline's whole sentences, not what the slides show of them.
 */
export const writeHandout: Writer = (deck, { resources, composed = deck, handout = {} }) => {
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const wishes: HandoutWishes = { ...deck.meta.handout, ...handout };
  if (showsSlides(wishes.layout)) return writeSlideHandout(deck, wishes, resources);
  const images = collectImages({ deck, resources, singleFile: false, report });
  const whole = { sheet: gatherSheet(composed, deck), footnotes: footnotesOf(composed) };
  const { sheet, footnotes } = wishes.layout === 'guided' ? gapped(whole, report) : whole;
  const rendering = { path: deck.source, findImage: images.find, footnotes, report };
  const parts = keepHeadings(partViews(sheet, deck, wishes, rendering));
  const head = headView(deck, wishes, resources);
  const code = addressCode(deck.meta);
  const text = JSON.stringify([head, parts]);
  const contents = resources.render(`handout/${wishes.layout ?? 'text'}`, {
    ...head,
    ...code.view,
    ...handoutFonts(deck.meta.lang, text),
    samplesTyp: scriptSamples(text),
    parts,
  });
  const main: Artifact = { path: 'handout.typ', mediaType: 'text/vnd.typst', contents };
  return { artifacts: [main, ...code.artifacts, ...images.artifacts()], messages };

  function gapped(open: Readable, tell: typeof report): Readable {
    const pictureTexts = textsInPictures(open.sheet, images);
    const answers = wishes.audience === 'lecturer';
    const made = makeGaps(open.sheet, { deck, footnotes: open.footnotes, pictureTexts, answers });
    for (const message of made.messages) tell(message);
    return made;
  }
};

/** What there is to be read. */
interface Readable {
  readonly sheet: Sheet;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

function footnotesOf(deck: Deck): Map<string, FootnoteDefinition> {
  const all = slidesOf(deck).flatMap(slide => [...slide.body, ...slide.notes]);
  return new Map(all.filter(isFootnote).map(note => [note.identifier, note]));
}

function isFootnote(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

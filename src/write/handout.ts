import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Artifact, Resources, Writer } from '../model/artifact.ts';
import { type Deck, slidesOf } from '../model/deck.ts';
import type { HandoutWishes } from '../model/handout.ts';
import type { Message } from '../model/message.ts';
import { scriptSamples } from './handout/foreign-scripts.ts';
import { gatherSheet } from './handout/gather-sheet.ts';
import { headView } from './handout/head-view.ts';
import { partViews } from './handout/sheet-view.ts';
import { collectImages } from './reveal/images.ts';

/**
 * A lecture to be read on paper: `handout.typ`, which Typst makes a PDF of, with its pictures beside it. It has the
 * outline's whole sentences, not what the slides show of them.
 */
export const writeHandout: Writer = (deck, { resources, composed = deck, handout = {} }) => {
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const wishes: HandoutWishes = { ...deck.meta.handout, ...handout };
  const sheet = gatherSheet(composed, deck);
  const images = picturesOf(deck, resources, report);
  const parts = partViews(sheet, deck, wishes, {
    path: deck.source,
    findImage: images.find,
    footnotes: footnotesOf(composed),
    report,
  });
  const head = headView(deck, wishes, resources);
  const contents = resources.render(`handout/${wishes.layout ?? 'text'}`, {
    ...head,
    samplesTyp: scriptSamples(JSON.stringify([head, parts])),
    parts,
  });
  const main: Artifact = { path: 'handout.typ', mediaType: 'text/vnd.typst', contents };
  return { artifacts: [main, ...images.artifacts()], messages };
};

function picturesOf(deck: Deck, { include }: Resources, report: (message: Message) => void) {
  return collectImages({ deck, include, singleFile: false, report });
}

function footnotesOf(deck: Deck): Map<string, FootnoteDefinition> {
  const all = slidesOf(deck).flatMap(slide => [...slide.body, ...slide.notes]);
  return new Map(all.filter(isFootnote).map(note => [note.identifier, note]));
}

function isFootnote(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

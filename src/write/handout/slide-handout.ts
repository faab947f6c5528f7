import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Artifact, Resources, Written } from '../../model/artifact.ts';
import { type Deck, type Slide, slidesOf } from '../../model/deck.ts';
import type { HandoutLayout, HandoutWishes } from '../../model/handout.ts';
import type { Message } from '../../model/message.ts';
import { createTypstRenderer, typstString } from '../../render/typst/index.ts';
import { phrasingText } from '../../text/plain-text.ts';
import { visibleText } from '../json/visible-text.ts';
import { collectImages } from '../reveal/images.ts';
import { themeOf } from '../reveal/theme.ts';
import { isHidden } from '../slide-pages/is-hidden.ts';
import { addressCode } from './address-code.ts';
import { handoutFonts } from './fonts.ts';
import { scriptSamples } from './foreign-scripts.ts';
import { headView } from './head-view.ts';

/**
 * Slides as they are, on pages made for paper: `handout.typ`, which Typst makes a PDF of. It shows the pages of
 * `slides.pdf`, the slides of the same lecture, which whoever prints it hands over.
 */
export function writeSlideHandout(deck: Deck, wishes: HandoutWishes, resources: Resources): Written {
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const images = collectImages({ deck, resources, singleFile: false, report });
  const { box } = themeOf(deck.meta.theme, resources).tokens;
  const slides = slidesOf(deck).filter(slide => !isHidden(slide));
  const withNotes = wishes.layout === 'notes';
  const render = createTypstRenderer({
    path: deck.source,
    findImage: images.find,
    footnotes: footnotesOf(slides),
    report,
  });
  const views = slides.map((slide, at) => ({
    pageTyp: String(at + 1),
    numberTyp: String(slide.number),
    titleTyp: typstString(titleOf(slide, deck)),
    altTyp: typstString(visibleText(slide, deck.meta)),
    notesTyp: withNotes ? render.blocks(slide.notes, 3) : 'none',
  }));
  const head = headView(deck, wishes, resources);
  const code = addressCode(deck.meta);
  const text = JSON.stringify([head, withNotes ? views : views.map(({ titleTyp }) => titleTyp)]);
  const contents = resources.render(`handout/${templateOf(wishes.layout)}`, {
    ...head,
    ...code.view,
    ...handoutFonts(deck.meta.lang, text),
    samplesTyp: scriptSamples(text),
    isLandscape: LANDSCAPE.has(wishes.layout ?? ''),
    ratioTyp: String(box.height / box.width),
    perPageTyp: PER_PAGE.exec(wishes.layout ?? '')?.[1] ?? '3',
    slides: views,
  });
  const main: Artifact = { path: 'handout.typ', mediaType: 'text/vnd.typst', contents };
  return { artifacts: [main, ...code.artifacts, ...images.artifacts()], messages };
}

/** Slides are wider than high: so many of them fill a sheet better that is as well. */
const LANDSCAPE = new Set(['slides-4', 'slides-9']);
const PER_PAGE = /^slides-(\d)$/;

function templateOf(layout: HandoutLayout | undefined): string {
  return PER_PAGE.test(layout ?? '') ? 'slides' : (layout ?? 'lines');
}

/** Those that run over several slides say so on the slide itself. */
function titleOf({ layout, title }: Slide, { meta }: Deck): string {
  return layout === 'title' ? meta.title : phrasingText(title ?? []);
}

function footnotesOf(slides: readonly Slide[]): Map<string, FootnoteDefinition> {
  const all = slides.flatMap(({ body, notes }) => [...body, ...notes]);
  return new Map(all.filter(isFootnote).map(note => [note.identifier, note]));
}

function isFootnote(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

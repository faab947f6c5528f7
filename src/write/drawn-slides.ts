import type { FootnoteDefinition, Nodes, PhrasingContent } from 'mdast';
import type { Artifact, Roles, Theme, Writer } from '../model/artifact.ts';
import type { Deck, Section, Slide } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import { createTypstRenderer, type TypstRenderer, typstArray, typstString } from '../render/typst/index.ts';
import { closingFacts } from '../text/closing-facts.ts';
import { phrasingText } from '../text/plain-text.ts';
import { handoutFonts } from './handout/fonts.ts';
import { scriptSamples } from './handout/foreign-scripts.ts';
import { headView } from './handout/head-view.ts';
import { joinPictures } from './handout/join-pictures.ts';
import { labelPoints } from './handout/label-points.ts';
import { collectImages } from './reveal/images.ts';
import { themeOf } from './reveal/theme.ts';
import { isHidden } from './slide-pages/is-hidden.ts';

/**
 * Slides for Typst to draw, where there is no browser: `slides.typ`, a page a slide, in the colours and the box of the
 * theme, with its pictures. All words are there; layouts are simpler than in the deck.
 */
export const writeDrawnSlides: Writer = (deck, { resources, notes = false }) => {
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const theme = themeOf(deck.meta.theme, resources);
  const images = collectImages({ deck, resources, singleFile: false, report });
  const shown = deck.sections.flatMap(section =>
    section.slides.filter(slide => !isHidden(slide)).map(slide => ({ slide, section })),
  );
  const slides = shown.map(({ slide }) => slide);
  const render = createTypstRenderer({
    path: deck.source,
    findImage: images.find,
    footnotes: footnotesOf(slides),
    anchors: new Map(slides.map(({ id, number }) => [id, labelOf(number)])),
    report,
  });
  const views = shown.map(({ slide, section }) => slideView(slide, section, { deck, theme, render, notes }));
  const head = headView(deck, { paper: 'a4' }, resources);
  const text = JSON.stringify([head, views]);
  const { box, margin } = theme.tokens;
  const contents = resources.render('handout/drawn', {
    ...head,
    ...handoutFonts(deck.meta.lang, text),
    ...coloursOf(theme.tokens.colours),
    widthTyp: points(box.width),
    heightTyp: points(box.height),
    marginTyp: points(margin.x),
    topTyp: points(margin.top),
    footTyp: typstString(deck.meta.title),
    samplesTyp: scriptSamples(text),
    withNotes: notes,
    slides: views,
  });
  const main: Artifact = { path: 'slides.typ', mediaType: 'text/vnd.typst', contents };
  return { artifacts: [main, ...images.artifacts()], messages };
};

interface Drawing {
  readonly deck: Deck;
  readonly theme: Theme;
  readonly render: TypstRenderer;
  readonly notes: boolean;
}

/** What the template sees of a slide; all of it is code of Typst. */
function slideView(slide: Slide, section: Section, { deck, theme, render, notes }: Drawing) {
  const { tokens } = theme;
  const isDark = slide.attributes.classes.includes('dark');
  const colours = isDark ? { ...tokens.colours, ...tokens.dark } : tokens.colours;
  const own = factsOf(slide, deck);
  const title = slide.layout === 'title' ? deck.meta.titleChildren : (slide.title ?? []);
  const opens = slide === section.slides[0] && section.title !== undefined;
  return {
    ...coloursOf(colours),
    kindTyp: typstString(KINDS.has(slide.layout) ? slide.layout : 'other'),
    numberTyp: String(slide.number),
    labelTyp: `<${labelOf(slide.number)}>`,
    levelTyp: opens || section.title === undefined ? '1' : '2',
    ordinalTyp: typstString(slide.layout === 'section' && section.number ? String(section.number) : ''),
    eyebrowTyp: typstString(eyebrowOf(section, slide)),
    titleTyp: render.inline(title.filter(node => node.type !== 'footnoteReference')),
    partTyp: typstString(slide.part ? `${slide.part.index}/${slide.part.count}` : ''),
    factsTyp: typstArray(own.map(fact => render.inline(fact))),
    bodyTyp: render.blocks(labelPoints(joinPictures(slide.body), slide.layout), 3),
    notesTyp: notes && slide.notes.length > 0 ? render.blocks(slide.notes, 3) : 'none',
  };
}

/** Layouts that the template draws in a way of their own. */
const KINDS = new Set(['title', 'section', 'statement', 'quotation', 'question', 'closing']);

function factsOf({ layout }: Slide, { meta }: Deck): PhrasingContent[][] {
  if (layout === 'closing') return closingFacts(meta).map(fact => [...fact]);
  if (layout !== 'title') return [];
  const facts = [meta.subtitle, meta.authors?.join(', '), meta.course, meta.date];
  return facts.flatMap(value => (value ? [[{ type: 'text', value }]] : []));
}

function eyebrowOf({ title }: Section, slide: Slide): string {
  const text = title ? phrasingText(title) : '';
  return text === phrasingText(slide.title ?? []) ? '' : text;
}

function coloursOf({ paper = '#ffffff', ink = '#1b1f27', soft = ink, hairline = soft, accent = ink }: Roles) {
  const [paperTyp, inkTyp, softTyp, hairTyp, accentTyp] = [paper, ink, soft, hairline, accent].map(
    typstString,
  );
  return { paperColourTyp: paperTyp, inkTyp, softTyp, hairTyp, accentTyp };
}

/** Three quarters of a CSS pixel. */
function points(pixels: number): string {
  return `${pixels * 0.75}pt`;
}

function labelOf(number: number): string {
  return `drawn-${number}`;
}

function footnotesOf(slides: readonly Slide[]): Map<string, FootnoteDefinition> {
  const all = slides.flatMap(({ body, notes }) => [...body, ...notes]);
  return new Map(all.filter(isFootnote).map(note => [note.identifier, note]));
}

function isFootnote(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

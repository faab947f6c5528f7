import type { ThemeTokens } from '../../model/artifact.ts';
import type { Deck, Section, Slide } from '../../model/deck.ts';
import { baseOf } from '../../model/sidecar.ts';
import { numberFootnotes, renderBlocks, renderInline } from '../../render/index.ts';
import { COMPOUND } from '../../text/kept-together.ts';
import { blockText, phrasingText } from '../../text/plain-text.ts';
import { lengthOf } from '../../text/text-length.ts';
import { askedClasses, type HtmlAttribute, slideAttributes } from './attributes.ts';
import { layoutView } from './layout-view.ts';
import type { SlideContext } from './slide-context.ts';

/** What every layout's template sees; layouts add their own (`layout-view.ts`). */
export interface SlideView {
  readonly id: string;
  readonly number: number;
  /** The template of the layout. */
  readonly partial: string;
  readonly classes: string;
  /** Read out by a screen reader when it comes to the slide. */
  readonly label: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly titleHtml: string;
  /** The section, where the title does not say it already. */
  readonly eyebrow: string;
  readonly part: { readonly index: number; readonly count: number } | undefined;
  readonly foot: string;
  readonly notesHtml: string;
}

/** The view of one slide: flat, decided values. */
export function slideView(slide: Slide, section: Section, deckContext: SlideContext): SlideView & object {
  const context = withFootnotes(slide, deckContext);
  const title = slide.title ? phrasingText(slide.title) : '';
  const layout = layoutView(slide, section, context);
  return {
    id: slide.id,
    number: slide.number,
    partial: `deck/layouts/${slide.layout}`,
    classes: classesOf(slide, title, layout.classes, context.tokens),
    label: title || labelOf(slide, context),
    attributes: attributesOf(slide, context),
    titleHtml: slide.title ? renderTitle(slide.title, slide.layout, context) : '',
    eyebrow: eyebrowOf(section, title, context.deck),
    part: slide.part,
    foot: shortTitle(context.deck.meta.title),
    notesHtml: renderBlocks(slide.notes, context.render),
    ...layout.view,
  };
}

/** Short compounds are not broken: at the largest sizes, these must be shorter. */
function renderTitle(
  title: NonNullable<Slide['title']>,
  layout: Slide['layout'],
  { render }: SlideContext,
): string {
  const compounds = layout === 'section' ? COMPOUND.largeTitle : COMPOUND.title;
  return renderInline(title, layout === 'closing' ? render : { ...render, compounds });
}

function classesOf(slide: Slide, title: string, own: readonly string[], tokens: ThemeTokens): string {
  const { body } = tokens;
  const step = slide.fit ? body.indexOf(slide.fit.bodySize) : 1;
  return [
    'slide',
    `layout-${slide.layout}`,
    `step-${step < 0 ? 1 : step}`,
    ...(title === '' ? [] : ['titled']),
    ...(slide.fit?.variants ?? []),
    ...own,
    ...askedClasses(slide),
  ].join(' ');
}

/** One numbering for the title and all pieces of the body. */
function withFootnotes({ title = [], body }: Slide, context: SlideContext): SlideContext {
  const numbers = numberFootnotes([{ type: 'paragraph', children: [...title] }, ...body]);
  return numbers ? { ...context, render: { ...context.render, footnoteNumbers: numbers } } : context;
}

/** Letters of a slide's words that name it where it has no title. */
const LABEL = 60;

function labelOf({ layout, body, number }: Slide, { deck }: SlideContext): string {
  if (layout === 'title') return deck.meta.title;
  const words = blockText(body).replace(/\s+/g, ' ');
  if (words === '') return String(number);
  return words.length <= LABEL
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', LABEL)) || words.slice(0, LABEL)}…`;
}

function attributesOf(slide: Slide, context: SlideContext): HtmlAttribute[] {
  const asked = slideAttributes(slide, { ...context, path: context.deck.source });
  const { timing, formerIds = [], id } = slide;
  return [
    ...asked,
    ...(timing ? [{ name: 'data-timing', value: String(timing.seconds) }] : []),
    ...(formerIds.length > 0 && id === baseOf(id)
      ? [{ name: 'data-former-ids', value: formerIds.join(' ') }]
      : []),
  ];
}

/** The section; before the first, the course. */
function eyebrowOf({ title }: Section, slideTitle: string, { meta }: Deck): string {
  const text = title ? phrasingText(title) : (meta.course ?? '');
  return text === slideTitle ? '' : text;
}

/** The longest title that the foot bears, in letters. */
const LONGEST_FOOT = 80;
const END_OF_MAIN_TITLE = /\s*[:–—]\s|\s*：|[.?!]\s/;

function shortTitle(title: string): string {
  return lengthOf(title) <= LONGEST_FOOT ? title : (title.split(END_OF_MAIN_TITLE)[0] ?? title);
}

import type { Resources, ThemeTokens } from '../../model/artifact.ts';
import type { Deck, Section } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { FindImage, RenderOptions } from '../../render/index.ts';
import { COMPOUND } from '../../text/kept-together.ts';
import { phrasingText } from '../../text/plain-text.ts';
import { type RecalledViews, recallViews, type ViewRecall } from './recall-views.ts';
import type { SlideContext } from './slide-context.ts';
import type { SlideView } from './slide-view.ts';

/** What the template of the deck sees, but for styles and scripts. */
export interface DeckView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly authors: string;
  readonly theme: string;
  readonly sections: readonly SectionView[];
  /** Seconds that the lecture is to take, where its author says so. */
  readonly duration: number | undefined;
}

export interface SectionView {
  /** As a vertical stack; only when the author asks for it. */
  readonly stacked: boolean;
  readonly label: string;
  readonly slides: readonly SlideView[];
}

export interface DeckViewContext {
  readonly resources: Pick<Resources, 'highlight'>;
  readonly tokens: ThemeTokens;
  readonly findImage: FindImage;
  readonly report: (message: Message) => void;
  /** What links to slides begin with: `#/`, as reveal.js wants it, unless told. */
  readonly anchor?: string;
  readonly recall?: ViewRecall;
}

/** The whole deck as flat, decided values. */
export function deckView(deck: Deck, context: DeckViewContext): DeckView {
  const { resources, tokens, findImage, report } = context;
  const render: RenderOptions = {
    path: deck.source,
    html: deck.meta.html ?? false,
    fragmentClass: 'fragment',
    anchor: context.anchor ?? '#/',
    findImage,
    report,
    highlight: resources.highlight,
    compounds: COMPOUND.body,
  };
  const forSlides: SlideContext = { deck, tokens, render, findImage, report };
  const { lang, dir, title, authors } = deck.meta;
  const viewing = recallViews(forSlides, context.recall);
  const sections = deck.sections.map(section => sectionView(section, forSlides, viewing.view));
  viewing.finish();
  return {
    lang,
    dir,
    title,
    authors: authors?.join(', ') ?? '',
    theme: tokens.name,
    sections,
    duration: deck.meta.duration,
  };
}

function sectionView(section: Section, context: SlideContext, view: RecalledViews['view']): SectionView {
  return {
    stacked: (context.deck.meta.stacks ?? false) && section.title !== undefined && section.slides.length > 1,
    label: section.title ? phrasingText(section.title) : '',
    slides: section.slides.map(slide => view(slide, section)),
  };
}

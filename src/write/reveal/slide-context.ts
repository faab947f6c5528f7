import type { ThemeTokens } from '../../model/artifact.ts';
import type { Deck, Section, Slide } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { FindImage, RenderOptions } from '../../render/index.ts';

/** What the views of all slides are made with. */
export interface SlideContext {
  readonly deck: Deck;
  readonly tokens: ThemeTokens;
  readonly render: RenderOptions;
  readonly findImage: FindImage;
  readonly report: (message: Message) => void;
}

/** What a layout adds to the view of a slide: values for its template, and classes of the variant. */
export interface LayoutView {
  readonly view: object;
  readonly classes: readonly string[];
}

export type MakeLayoutView = (slide: Slide, context: SlideContext, section: Section) => LayoutView;

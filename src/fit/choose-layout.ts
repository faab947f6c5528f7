import type { Layout, Slide } from '../model/deck.ts';
import { LAYOUTS } from '../model/deck.ts';
import { layouts } from './layouts/index.ts';

/** A layout that a slide may take, and why. */
export interface Choice {
  readonly layout: Layout;
  readonly why?: string;
}

/** The layouts that suit what a slide holds, the most telling first; its own is the last, and always there. */
export function layoutsFor(slide: Slide, lang: string): Choice[] {
  if (slide.attributes.values.layout !== undefined) return [{ layout: slide.layout }];
  const better = LAYOUTS.flatMap((layout): Choice[] => {
    const { insteadOf, suits } = layouts[layout];
    const why = insteadOf?.includes(slide.layout) ? suits?.(slide, lang) : undefined;
    return why === undefined ? [] : [{ layout, why: `${layout}: ${why}` }];
  });
  return [...better, { layout: slide.layout }];
}

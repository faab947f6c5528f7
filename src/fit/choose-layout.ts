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
  const choices: Choice[] = [];
  for (const layout of insteadOf(slide.layout)) {
    const why = layouts[layout].suits?.(slide, lang);
    if (why !== undefined) choices.push({ layout, why: `${layout}: ${why}` });
  }
  choices.push({ layout: slide.layout });
  return choices;
}

/** The layouts that may be chosen in the place of one, the most telling first. */
function insteadOf(layout: Layout): readonly Layout[] {
  const known = others.get(layout) ?? LAYOUTS.filter(other => layouts[other].insteadOf?.includes(layout));
  others.set(layout, known);
  return known;
}

const others = new Map<Layout, readonly Layout[]>();

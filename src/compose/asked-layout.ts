import { LAYOUTS, type Layout } from '../model/deck.ts';
import type { Topic } from './draft.ts';

/** The layouts that an author can ask for on a heading. */
export const ASKABLE: readonly Layout[] = LAYOUTS.filter(layout => layout !== 'title' && layout !== 'agenda');

/** The layout that the author asked for, if there is one of that name. */
export function askedLayout(topic: Pick<Topic, 'attributes'>): Layout | undefined {
  return ASKABLE.find(layout => layout === topic.attributes.values.layout);
}

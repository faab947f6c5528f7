import { ASKABLE_LAYOUTS, type Layout } from '../model/deck.ts';
import type { Topic } from './draft.ts';

/** The layout that the author asked for, if there is one of that name. */
export function askedLayout(topic: Pick<Topic, 'attributes'>): Layout | undefined {
  return ASKABLE_LAYOUTS.find(layout => layout === topic.attributes.values.layout);
}

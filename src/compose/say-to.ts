import type { PhrasingContent } from 'mdast';
import type { SlideDraft } from './draft.ts';
import type { Laid } from './laid.ts';

/**
 * Gives what is said to a topic as a whole to its first slide. A title that no slide shows is said as well,
 * so that it is heard.
 */
export function sayTo(slides: readonly SlideDraft[], { topic, said }: Laid): SlideDraft[] {
  const [first, ...others] = slides;
  if (!first) return [];
  const isShown = !topic.title || slides.some(slide => slide.title === topic.title);
  const unheard: SlideDraft['speech'] = isShown
    ? []
    : [{ type: 'paragraph', children: [...(topic.title ?? [])] as PhrasingContent[], position: topic.place }];
  const speech = [...unheard, ...said.speech, ...first.speech];
  return [{ ...first, ownNotes: [...said.ownNotes, ...first.ownNotes], speech }, ...others];
}

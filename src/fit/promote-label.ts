import type { List } from 'mdast';
import type { Block, Slide } from '../model/deck.ts';

/**
 * A label that has a slide to itself leads over to its details, which are then the points of the slide.
 * Numbered labels stay as they are.
 */
export function promoteLabel(slide: Slide): Slide {
  const body = slide.layout === 'points' ? promoted(slide.body) : undefined;
  return body ? { ...slide, body } : slide;
}

function promoted(body: readonly Block[]): Block[] | undefined {
  const list = body[0];
  if (list?.type !== 'list' || list.ordered || list.children.length !== 1) return undefined;
  const others = body.slice(1);
  if (others.some(block => block.type !== 'footnoteDefinition')) return undefined;
  const item = list.children[0];
  const [label, ...below] = item?.children ?? [];
  if (!item || item.data?.ordinal !== undefined || label?.type !== 'paragraph') return undefined;
  if (below.length === 0 || !below.every(block => block.type === 'list')) return undefined;
  const details = item.data?.fragment ? below.map(markSteps) : below;
  return [label, ...details, ...others];
}

/** Points that appear one after the other do so as well when they come up a level. */
function markSteps(list: List): List {
  return {
    ...list,
    children: list.children.map(item => ({ ...item, data: { ...item.data, fragment: true } })),
  };
}

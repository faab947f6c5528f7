import type { List } from 'mdast';
import type { Block } from '../model/deck.ts';
import type { Attributes } from '../model/nodes.ts';
import type { Step } from './composition.ts';

/** Marks the points of slides that appear one after the other, where the author asks for it. */
export const markSteps: Step = composition => ({
  ...composition,
  sections: composition.sections.map(section => ({
    ...section,
    slides: section.slides.map(slide =>
      slide.leadsTo || !wantsSteps(slide.attributes, composition.meta.steps ?? false)
        ? slide
        : { ...slide, body: slide.body.map(markBlock) },
    ),
  })),
});

function wantsSteps({ classes }: Attributes, inherited: boolean): boolean {
  if (classes.some(name => name === 'steps' || name === 'incremental')) return true;
  return inherited && !classes.some(name => name === 'no-steps' || name === 'nonincremental');
}

function markBlock(block: Block): Block {
  if (block.type === 'list') return markList(block);
  if (block.type === 'division') return { ...block, children: block.children.map(markBlock) };
  return block;
}

function markList(list: List): List {
  return {
    ...list,
    children: list.children.map(item => ({ ...item, data: { ...item.data, fragment: true } })),
  };
}

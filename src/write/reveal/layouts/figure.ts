import type { Block } from '../../../model/deck.ts';
import { renderBlocks } from '../../../render/index.ts';
import type { MakeLayoutView } from '../layout-view.ts';

/** Pictures as large as they can be, beside what is said of them. */
export const figureView: MakeLayoutView = (slide, { render }) => {
  const pictures = slide.body.filter(isPicture);
  const words = slide.body.filter(block => !isPicture(block));
  return {
    view: { figureHtml: renderBlocks(pictures, render), textHtml: renderBlocks(words, render) },
    classes: words.length > 0 ? ['with-words'] : [],
  };
};

/** A paragraph that holds images alone. */
function isPicture(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.some(child => child.type === 'image') &&
    block.children.every(
      child => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

import type { Block } from '../../../model/deck.ts';
import { type RenderOptions, renderBlocks } from '../../../render/index.ts';
import type { MakeLayoutView } from '../slide-context.ts';

/** Pictures as large as they can be, beside what is said of them. */
export const figureView: MakeLayoutView = (slide, { render }) => {
  const pictures = slide.body.filter(isPicture);
  const words = slide.body.filter(block => !isPicture(block));
  return {
    view: { figureHtml: renderBlocks(pictures, render), textHtml: renderBlocks(words, render) },
    classes: words.length > 0 ? ['with-words'] : besideCaption(pictures, render),
  };
};

/** Wider than so many times its height, a picture takes the whole width, and its caption stands below. */
const WIDE = 1.5;

function besideCaption(pictures: readonly Block[], { findImage }: RenderOptions): string[] {
  const [only] = pictures;
  const image = pictures.length === 1 && only?.type === 'paragraph' ? only.children[0] : undefined;
  if (image?.type !== 'image' || !image.title) return [];
  const size = findImage?.(image.url, image.position)?.size;
  return size && size.width < size.height * WIDE ? ['caption-beside'] : [];
}

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

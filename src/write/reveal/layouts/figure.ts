import type { Paragraph } from 'mdast';
import type { Slide } from '../../../model/deck.ts';
import { type RenderOptions, renderBlocks } from '../../../render/index.ts';
import { imageIn, isPicture, picturesIn } from '../../../text/pictures.ts';
import type { MakeLayoutView } from '../slide-context.ts';

/** Pictures as large as they can be, beside what is said of them. */
export const figureView: MakeLayoutView = (slide, { render }) => {
  const pictures = picturesIn(slide.body);
  const words = slide.body.filter(block => !isPicture(block));
  return {
    view: { figureHtml: renderBlocks(pictures, render), textHtml: renderBlocks(words, render) },
    classes: words.length > 0 ? ['with-words'] : classesOf(slide, pictures, render),
  };
};

/** Wider than so many times its height, a picture takes the whole width, and its caption stands below. */
const WIDE = 1.5;
/** Letters of the longest caption that stands beside its picture. */
const BESIDE = 200;

/** One picture alone: over the whole slide where that is asked for, else with a caption beside or below it. */
function classesOf(slide: Slide, pictures: readonly Paragraph[], { findImage }: RenderOptions): string[] {
  const [only, ...more] = pictures;
  const image = more.length === 0 ? imageIn(only?.children[0]) : undefined;
  if (!image) return [];
  const size = findImage?.(image.url, image.position)?.size;
  if (slide.attributes.classes.includes('full') && findImage?.(image.url, image.position)) return ['bleed'];
  const beside = image.title && image.title.length <= BESIDE;
  return beside && size && size.width < size.height * WIDE ? ['caption-beside'] : [];
}

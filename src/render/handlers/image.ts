import type { Element } from 'hast';
import type { Image } from 'mdast';
import { missingAlternative } from '../../message/rendering.ts';
import type { Place } from '../../model/place.ts';
import type { Picture } from '../options.ts';
import type { Context, HandlerOf } from './context.ts';
import { element, text } from './element.ts';

/** An image, from Markdown or from an `img` tag. */
export function imageHandler(context: Context): HandlerOf<Image> {
  return (_state, { url, alt, title, position }) =>
    imageElement(context, { url, alt: alt ?? '', place: position, ...(title ? { title } : {}) });
}

/** The picture where there is one; its description in a frame where there is none. */
export function imageElement(
  { options, report }: Context,
  { url, alt, title, place }: { url: string; alt: string; title?: string; place: Place | undefined },
): Element {
  const picture = options.findImage ? options.findImage(url, place) : { source: url };
  if (picture === undefined) return missing(alt || title || url);
  if (!alt && !title) report(missingAlternative(url, { path: options.path, place }));
  return element(
    'img',
    {
      src: picture.source,
      alt: alt || title || '',
      ...picture.size,
      ...(title ? { title } : {}),
      ...(picture.darkInk ? { className: ['dark-ink'], ...ratioOf(picture) } : {}),
    },
    [],
  );
}

/** So that the ground of a drawing without a size of its own is no larger than the drawing. */
function ratioOf({ size }: Picture): { style?: string } {
  return size ? { style: `--ratio: ${Number((size.width / size.height).toFixed(3))}` } : {};
}

function missing(description: string): Element {
  return element('span', { className: ['missing-image'] }, [text(description)]);
}

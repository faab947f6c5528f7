import type { Image } from 'mdast';
import { missingAlternative } from '../../../message/rendering.ts';
import type { Place } from '../../../model/place.ts';
import { typstCall, typstString } from '../code.ts';
import type { TypstContext, TypstHandler } from '../context.ts';

/** An image with its caption. */
export const image: TypstHandler<Image> = (node, context) => picture(node, context);

interface PictureNode {
  readonly url: string;
  readonly alt?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly position?: Place | undefined;
}

/** The picture where there is one that Typst can show, else its description. One without words is decoration. */
export function picture(
  { url, alt, title, position }: PictureNode,
  { options: { findImage, path, report } }: TypstContext,
): string {
  const found = findImage?.(url, position);
  const words = alt || title || '';
  if (!found || !TYPST_SHOWS.test(found.source))
    return typstCall('missing-picture', typstString(words || url));
  if (words === '') report?.(missingAlternative(url, { path, place: position }));
  const described = words === '' ? undefined : `alt: ${typstString(words)}`;
  const file = typstCall('image', typstString(`/${found.source}`), described);
  return typstCall(
    words === '' ? 'decoration' : 'picture',
    file,
    found.size ? `width: ${(found.size.width * POINTS_A_PIXEL).toFixed(1)}pt` : undefined,
    title ? `caption: ${typstString(title)}` : undefined,
  );
}

const POINTS_A_PIXEL = 0.75;
const TYPST_SHOWS = /\.(?:png|jpe?g|gif|svg|webp)$/i;

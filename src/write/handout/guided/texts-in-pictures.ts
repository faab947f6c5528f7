import type { Image, Nodes } from 'mdast';
import type { Images } from '../../reveal/images.ts';
import type { Sheet } from '../sheet.ts';

/** The words in pictures that are drawn with letters: SVG. Finds all pictures of a sheet on the way. */
export function textsInPictures({ parts }: Sheet, images: Images): string[] {
  for (const { pieces, own } of parts.flatMap(part => part.passages))
    for (const { url, position } of imagesIn([...pieces.map(({ block }) => block), ...own]))
      images.find(url, position);
  return images
    .artifacts()
    .filter(({ mediaType }) => mediaType === 'image/svg+xml')
    .map(({ contents }) =>
      wordsOf(typeof contents === 'string' ? contents : new TextDecoder().decode(contents)),
    );
}

function imagesIn(nodes: readonly Nodes[]): Image[] {
  return nodes.flatMap(node => {
    if (node.type === 'image') return [node];
    return 'children' in node ? imagesIn(node.children) : [];
  });
}

/** All between the tags: styles do no harm here. */
function wordsOf(svg: string): string {
  return svg.replace(TAG, ' ');
}

const TAG = /<[^>]*>/g;

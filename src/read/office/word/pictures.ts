import type { Paragraph } from 'mdast';
import { pictureLeftOut } from '../../../message/office.ts';
import { placeOfLines } from '../../../model/place.ts';
import { descendantsOf, type XmlElement } from '../xml.ts';
import type { WordContext } from './context.ts';

/** The pictures in a drawing, each as a paragraph of its own; one that cannot be shown leaves a message. */
export function readPictures(drawing: XmlElement, line: number, context: WordContext): Paragraph[] {
  const references = [
    ...descendantsOf(drawing, 'a:blip').map(blip => blip.attributes.get('r:embed')),
    ...descendantsOf(drawing, 'v:imagedata').map(data => data.attributes.get('r:id')),
  ];
  const alt = altOf(drawing);
  const position = placeOfLines(line);
  return references.flatMap((reference): Paragraph[] => {
    const target = context.targets.get(reference ?? '');
    if (target === undefined) return [];
    const found = context.media.add(target);
    if ('missing' in found) {
      context.findings.messages.push(pictureLeftOut(context.path, position, found.missing, alt));
      return [];
    }
    return [{ type: 'paragraph', children: [{ type: 'image', url: found.url, alt, position }], position }];
  });
}

function altOf(drawing: XmlElement): string {
  const described = descendantsOf(drawing, 'wp:docPr').map(
    ({ attributes }) => attributes.get('descr') ?? attributes.get('title'),
  );
  const shapes = descendantsOf(drawing, 'v:shape').map(({ attributes }) => attributes.get('alt'));
  return (
    [...described, ...shapes]
      .find(alt => alt !== undefined && alt.trim() !== '')
      ?.replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}

import type { Element } from 'hast';
import { pictureLeftOut } from '../../message/office.ts';
import { placeOfLines } from '../../model/place.ts';
import { propertyOf } from './hast.ts';
import type { HtmlReader, Scope } from './html-reader.ts';

/** Puts a picture behind the paragraph that it stands in; one on the author's own disk is not in the page. */
export function readPicture(reader: HtmlReader, element: Element, scope: Scope): void {
  const url = (propertyOf(element, 'src') ?? '').trim();
  const alt = (propertyOf(element, 'alt') ?? '').replace(/\s+/g, ' ').trim();
  const line = element.position?.start.line ?? 1;
  const position = placeOfLines(line);
  if (url === '' || isDot(element)) return;
  if (LOCAL.test(url)) {
    const { findings, path } = reader.context;
    findings.messages.push(pictureLeftOut(path, position, 'absent', alt));
    return;
  }
  reader.addBehind(
    { type: 'paragraph', children: [{ type: 'image', url, alt, position }], position },
    line,
    scope,
  );
}

const LOCAL = /^(?:file|cid|blob|about|chrome):/i;

/** Pictures of one pixel count visitors. */
function isDot(element: Element): boolean {
  return ['width', 'height'].every(name => Number(propertyOf(element, name) ?? 100) <= 2);
}

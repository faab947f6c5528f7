import type { Element, ElementContent } from 'hast';
import { dataUrl } from '../reveal/data-url.ts';
import { mediaTypeOf } from '../reveal/images.ts';
import { hasClass, type PageFile } from './slide-looks.ts';

/** A slide that stands in a page beside others: with its pictures, without notes, ids and links within the deck. */
export function standAlone(element: Element, file: PageFile): Element {
  const { id: _, ...properties } = element.properties;
  const own = Object.entries(properties).flatMap(([name, value]) => {
    // Old and new slide would be two landmarks of one name.
    if (name === 'ariaLabel' && element.tagName === 'section') return [];
    if (name === 'href' && typeof value === 'string' && value.startsWith('#')) return [];
    return [[name, typeof value === 'string' ? withFiles(name, value, file) : value] as const];
  });
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'script' || hasClass(child, 'notes')) return [];
    return [child.tagName === 'svg' ? child : standAlone(child, file)];
  });
  return { ...element, properties: Object.fromEntries(own), children };
}

function withFiles(name: string, value: string, file: PageFile): string {
  if (name === 'src' || name === 'poster') return inlined(value, file);
  if (name !== 'style') return value;
  return value.replace(CSS_URL, (_, path: string) => `url("${inlined(path, file)}")`);
}

const CSS_URL = /url\("([^"]*)"\)/g;
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

function inlined(path: string, file: PageFile): string {
  if (HAS_SCHEME.test(path)) return path;
  const bytes = file(path);
  const type = bytes && mediaTypeOf(path, bytes);
  return bytes && type ? dataUrl(type, bytes) : path;
}

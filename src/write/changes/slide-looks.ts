import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { backgroundOf } from '../slide-pages/background.ts';

/** Reads a file that a page names; undefined where it is not there. */
export type PageFile = (path: string) => Uint8Array | undefined;

/** The slides of a page that Lectern wrote, each by itself as it looks. */
export type SlideLooks = (id: string) => Element | undefined;

/** Takes the slides out of a deck's page, or of the static page of its slides. */
export function slideLooks(html: string): SlideLooks {
  const found = new Map<string, Element>();
  gather(fromHtml(html), undefined, found);
  return id => found.get(id);
}

function gather(node: Root | Element, page: Element | undefined, found: Map<string, Element>): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { id } = child.properties;
    if (hasClass(child, 'slide') && typeof id === 'string') found.set(id, page ?? onPage(child));
    else gather(child, hasClass(child, 'page') ? child : page, found);
  }
}

/** A slide of a deck, with the background that its script would give it. */
function onPage(slide: Element): Element {
  const attributes = Object.entries(slide.properties).flatMap(([name, value]) =>
    name.startsWith(BACKGROUND) ? [{ name: dashed(name), value: String(value) }] : [],
  );
  const { style, pictureStyle } = backgroundOf(attributes);
  const picture: Element[] = pictureStyle ? [block('page-picture', pictureStyle, [])] : [];
  return block('page', style, [...picture, slide]);
}

const BACKGROUND = 'dataBackground';
const CAPITAL = /[A-Z]/g;

/** `dataBackgroundColor` → `data-background-color`. */
function dashed(name: string): string {
  return name.replace(CAPITAL, letter => `-${letter.toLowerCase()}`);
}

function block(name: string, style: string, children: Element[]): Element {
  const properties = { className: [name], ...(style ? { style } : {}) };
  return { type: 'element', tagName: 'div', properties, children };
}

/** True for an element of a class. */
export function hasClass(node: Nodes, name: string): boolean {
  return (
    node.type === 'element' &&
    Array.isArray(node.properties.className) &&
    node.properties.className.includes(name)
  );
}

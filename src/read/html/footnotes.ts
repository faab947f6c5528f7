import type { Element, Nodes, Root } from 'hast';
import { propertyOf } from './hast.ts';

/** A mark in the text, and what it refers to. */
export interface FootnotePair {
  readonly kind: 'footnote' | 'comment';
  /** Of footnotes: unique in the document, in the order of their marks. */
  readonly identifier: string;
  /** All of the note. */
  readonly note: Element;
}

/** All notes of a page. */
export interface FootnoteLinks {
  /** By the links in the text. */
  readonly marks: ReadonlyMap<Element, FootnotePair>;
  readonly notes: ReadonlySet<Element>;
  /** From the notes to the text. */
  readonly backLinks: ReadonlySet<Element>;
}

/**
 * Footnotes and comments of a page: two links that point at each other, which is how Word, Google Docs and
 * pandoc write them.
 */
export function pairFootnotes(root: Root): FootnoteLinks {
  const scene = surveyLinks(root);
  const marks = new Map<Element, FootnotePair>();
  const notes = new Set<Element>();
  const backLinks = new Set<Element>();
  let count = 0;
  for (const link of scene.links.keys()) {
    const back = backLinkFor(link, scene);
    if (!back || marks.has(back) || backLinks.has(link)) continue;
    const note = noteAround(back, scene);
    if (!note || notes.has(note)) continue;
    const kind = COMMENT.test(hrefOf(link)) ? 'comment' : 'footnote';
    if (kind === 'footnote') count += 1;
    marks.set(link, { kind, identifier: String(count), note });
    notes.add(note);
    backLinks.add(back);
  }
  return { marks, notes, backLinks };
}

const COMMENT = /^(?:cmnt|_cmnt|_msocom|comment)/i;
const FAR = 4;

interface Scene {
  /** Links to places in the page, numbered in its order. */
  readonly links: ReadonlyMap<Element, number>;
  readonly parents: ReadonlyMap<Nodes, Element>;
  readonly named: ReadonlyMap<string, Element>;
}

function surveyLinks(root: Root): Scene {
  const links = new Map<Element, number>();
  const parents = new Map<Nodes, Element>();
  const named = new Map<string, Element>();
  const stack: Array<{ node: Nodes; parent: Element | undefined }> = [{ node: root, parent: undefined }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, parent } = top;
    if (parent) parents.set(node, parent);
    if (node.type === 'element') {
      for (const name of namesOf(node)) named.set(name, node);
      if (node.tagName === 'a' && hrefOf(node) !== '') links.set(node, links.size);
    }
    const own = node.type === 'element' ? node : undefined;
    if ('children' in node)
      for (const child of node.children.toReversed()) stack.push({ node: child, parent: own });
  }
  return { links, parents, named };
}

function namesOf(element: Element): string[] {
  return [propertyOf(element, 'id'), propertyOf(element, 'name')].filter(name => name !== undefined);
}

function hrefOf(link: Element): string {
  const href = propertyOf(link, 'href') ?? '';
  return href.startsWith('#') ? href.slice(1) : '';
}

/** The link behind the target of a link that points back at it. */
function backLinkFor(link: Element, scene: Scene): Element | undefined {
  const target = scene.named.get(hrefOf(link));
  if (!target || target === link) return undefined;
  const own = namesAround(link, scene);
  const inside = [target, ...linksIn(target)];
  const back = inside.find(one => one.tagName === 'a' && own.includes(hrefOf(one)));
  const later = back && (scene.links.get(back) ?? 0) > (scene.links.get(link) ?? 0);
  return later ? back : undefined;
}

/** Names of a link and of what stands closely around it. */
function namesAround(link: Element, scene: Scene): string[] {
  const names: string[] = [];
  let element: Element | undefined = link;
  for (let steps = 0; element && steps < FAR; steps += 1) {
    names.push(...namesOf(element));
    if (BLOCKS.has(element.tagName)) break;
    element = scene.parents.get(element);
  }
  return names;
}

function linksIn(element: Element): Element[] {
  return element.children.flatMap(child => {
    if (child.type !== 'element') return [];
    return child.tagName === 'a' ? [child] : linksIn(child);
  });
}

const BLOCKS = new Set(['p', 'li', 'div', 'td', 'body', 'dd', 'aside']);

/** The item, the division or else the paragraph that a link back stands in. */
function noteAround(back: Element, scene: Scene): Element | undefined {
  let element = scene.parents.get(back);
  let paragraph: Element | undefined;
  while (element && element.tagName !== 'body') {
    if (element.tagName === 'li') return element;
    if (element.tagName === 'p') paragraph = element;
    else if (element.tagName === 'div') return onlyLinkIn(element, back) ? element : paragraph;
    element = scene.parents.get(element);
  }
  return paragraph;
}

function onlyLinkIn(element: Element, back: Element): boolean {
  return linksIn(element).every(link => link === back || hrefOf(link) === '');
}

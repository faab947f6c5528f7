import type { Element, Nodes } from 'hast';

/** The text below a node. */
export function hastText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(hastText).join('') : '';
}

/** The elements below a node that pass a test, in the order of the document; not those within such elements. */
export function findElements(node: Nodes, test: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap(child => {
    if (child.type === 'element' && test(child)) return [child];
    return findElements(child, test);
  });
}

/** A property as text; lists such as classes are joined by spaces. */
export function propertyOf(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

export function classesOf(element: Element): string[] {
  return (propertyOf(element, 'className') ?? '').split(/\s+/).filter(Boolean);
}

/** The line of the page in which an element begins, from 1. */
export function lineOf(element: Element): number {
  return element.position?.start.line ?? 1;
}

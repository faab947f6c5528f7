import type { Element } from 'hast';
import { mathToLatex } from '../office/mathml.ts';
import type { XmlElement } from '../office/xml.ts';
import { findElements, hastText, propertyOf } from './hast.ts';

/** A formula as LaTeX: what its author wrote, where the page keeps it, else what its MathML says. */
export function formulaOf(math: Element): string {
  const source = findElements(math, ({ tagName }) => tagName === 'annotation').find(
    annotation => propertyOf(annotation, 'encoding') === 'application/x-tex',
  );
  return source ? hastText(source).trim() : mathToLatex(toXml(math));
}

function toXml(element: Element): XmlElement {
  const attributes = Object.entries(element.properties).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const children = element.children.flatMap((child): Array<XmlElement | string> => {
    if (child.type === 'element') return [toXml(child)];
    return child.type === 'text' ? [child.value] : [];
  });
  return { name: element.tagName, attributes: new Map(attributes), children, line: 1, column: 1 };
}

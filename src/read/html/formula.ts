import type { Element } from 'hast';
import { delimitLatex } from '../office/latex-signs.ts';
import { mathToLatex } from '../office/mathml.ts';
import type { XmlElement } from '../office/xml.ts';
import { findElements, hastText, propertyOf } from './hast.ts';

/** A formula as LaTeX between dollar signs: as its author wrote it, where the page keeps that, else as its MathML says. */
export function formulaOf(math: Element): string {
  const source = findElements(math, ({ tagName }) => tagName === 'annotation').find(
    annotation => propertyOf(annotation, 'encoding') === 'application/x-tex',
  );
  const display = propertyOf(math, 'display') === 'block';
  return source ? delimitLatex(hastText(source).trim(), display) : mathToLatex(toXml(math));
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

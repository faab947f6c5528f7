import {
  accentToLatex,
  delimitLatex,
  fenceToLatex,
  isFunction,
  joinLatex,
  scriptBase,
  signsToLatex,
  textToLatex,
} from './latex-signs.ts';
import { elementsIn, textIn, type XmlElement } from './xml.ts';

/**
 * Presentation MathML as LaTeX between dollar signs, two where it is set by itself; empty for an empty formula.
 * What LaTeX has no command for stands as its text.
 */
export function mathToLatex(math: XmlElement): string {
  return delimitLatex(inside(math).replace(SPACES, ' ').trim(), math.attributes.get('display') === 'block');
}

const SPACES = /\s+/g;
const PREFIX = /^math:/;

function inside(element: XmlElement): string {
  return elementsIn(element).map(toLatex).reduce(joinLatex, '');
}

function toLatex(element: XmlElement): string {
  const name = element.name.replace(PREFIX, '');
  const [first = '', second = '', third = ''] = elementsIn(element).map(toLatex);
  switch (name) {
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'mtext':
      return textToLatex(textIn(element));
    case 'mi':
      return identifier(textIn(element).trim());
    case 'mn':
    case 'mo':
      return signsToLatex(textIn(element).trim());
    case 'mfrac':
      return `\\frac{${first}}{${second}}`;
    case 'msqrt':
      return `\\sqrt{${inside(element)}}`;
    case 'mroot':
      return `\\sqrt[${second}]{${first}}`;
    case 'msub':
    case 'munder':
      return `${scriptBase(first)}_{${second}}`;
    case 'msup':
      return `${scriptBase(first)}^{${second}}`;
    case 'mover':
      return isAccent(element)
        ? `${accentToLatex(lastText(element))}{${first}}`
        : `${scriptBase(first)}^{${second}}`;
    case 'msubsup':
    case 'munderover':
      return `${scriptBase(first)}_{${second}}^{${third}}`;
    case 'mfenced':
      return `\\left${fenceToLatex(element.attributes.get('open') ?? '(')}${inside(element)}\\right${fenceToLatex(element.attributes.get('close') ?? ')')}`;
    case 'mtable':
      return `\\begin{matrix}${elementsIn(element)
        .map(row => elementsIn(row).map(inside).join(' & '))
        .join(' \\\\ ')}\\end{matrix}`;
    default:
      return inside(element);
  }
}

const ACCENT_SIGNS = new Set([...'^~¯‾→˙¨\u0302\u0303\u0304\u0305\u0307\u0308\u20d7']);

function identifier(text: string): string {
  if (isFunction(text)) return `\\${text}`;
  return [...text].length > 1 ? textToLatex(text) : signsToLatex(text);
}

function lastText(element: XmlElement): string {
  return textIn(elementsIn(element).at(-1)).trim();
}

function isAccent(element: XmlElement): boolean {
  return element.attributes.get('accent') === 'true' || ACCENT_SIGNS.has(lastText(element));
}

import {
  accentToLatex,
  delimitLatex,
  fenceToLatex,
  functionToLatex,
  isFunction,
  joinLatex,
  scriptBase,
  signsToLatex,
  signToLatex,
  textToLatex,
} from '../latex-signs.ts';
import { childOf, childrenOf, elementsIn, textIn, type XmlElement } from '../xml.ts';

/**
 * An equation of Word as LaTeX between dollar signs, two where it is set by itself; empty for an empty one.
 * What LaTeX has no command for stands as its text.
 */
export function equationToLatex(equation: XmlElement): string {
  return delimitLatex(inside(equation).replace(SPACES, ' ').trim(), equation.name === 'm:oMathPara');
}

const SPACES = /\s+/g;

function inside(element: XmlElement | undefined): string {
  return elementsIn(element).map(toLatex).reduce(joinLatex, '');
}

function toLatex(element: XmlElement): string {
  const write = WRITERS[element.name];
  if (write) return write(new Parts(element));
  return element.name.endsWith('Pr') ? '' : inside(element);
}

/** The named parts of a construct, each as LaTeX. */
class Parts {
  private readonly properties: XmlElement | undefined;

  constructor(readonly element: XmlElement) {
    this.properties = childOf(element, `${element.name}Pr`);
  }

  part(name: string): string {
    return inside(childOf(this.element, `m:${name}`));
  }

  all(name: string): string[] {
    return childrenOf(this.element, `m:${name}`).map(inside);
  }

  property(name: string): string | undefined {
    return childOf(this.properties, `m:${name}`)?.attributes.get('m:val');
  }
}

const WRITERS: Readonly<Record<string, (construct: Parts) => string>> = {
  'm:r': run,
  'm:f': fraction,
  'm:rad': root => `\\sqrt${root.part('deg') ? `[${root.part('deg')}]` : ''}{${root.part('e')}}`,
  'm:sSup': one => `${scriptBase(one.part('e'))}^{${one.part('sup')}}`,
  'm:sSub': one => `${scriptBase(one.part('e'))}_{${one.part('sub')}}`,
  'm:sSubSup': one => `${scriptBase(one.part('e'))}_{${one.part('sub')}}^{${one.part('sup')}}`,
  'm:sPre': one => `{}_{${one.part('sub')}}^{${one.part('sup')}}${scriptBase(one.part('e'))}`,
  'm:nary': nary,
  'm:d': delimited,
  'm:m': matrix =>
    rows(
      childrenOf(matrix.element, 'm:mr').map(row => new Parts(row).all('e').join(' & ')),
      'matrix',
    ),
  'm:eqArr': array => rows(array.all('e'), 'aligned'),
  'm:func': one => `${functionToLatex(one.part('fName'))} ${one.part('e')}`,
  'm:limLow': one => `${limitBase(one.part('e'))}_{${one.part('lim')}}`,
  'm:limUpp': one => `${limitBase(one.part('e'))}^{${one.part('lim')}}`,
  'm:acc': one => `${accentToLatex(one.property('chr') ?? '^')}{${one.part('e')}}`,
  'm:bar': one => `${one.property('pos') === 'top' ? '\\overline' : '\\underline'}{${one.part('e')}}`,
  'm:groupChr': one => `${one.property('pos') === 'top' ? '\\overbrace' : '\\underbrace'}{${one.part('e')}}`,
  'm:borderBox': one => `\\boxed{${one.part('e')}}`,
  'm:phant': one => `\\phantom{${one.part('e')}}`,
};

/** Text of a run; what is set as upright text keeps its spaces. */
function run({ element }: Parts): string {
  const text = childrenOf(element, 'm:t').map(textIn).join('');
  const upright = childOf(childOf(element, 'm:rPr'), 'm:nor') !== undefined;
  return upright && text.trim() !== '' ? textToLatex(text) : signsToLatex(text);
}

function fraction(one: Parts): string {
  const both = `{${one.part('num')}}{${one.part('den')}}`;
  return one.property('type') === 'noBar' ? `\\genfrac{}{}{0pt}{}${both}` : `\\frac${both}`;
}

function nary(one: Parts): string {
  const [sub, sup] = [one.part('sub'), one.part('sup')];
  const sign = signToLatex(one.property('chr') ?? '∫');
  return `${sign}${sub ? `_{${sub}}` : ''}${sup ? `^{${sup}}` : ''} ${one.part('e')}`;
}

function delimited(one: Parts): string {
  const [open, close] = [one.property('begChr') ?? '(', one.property('endChr') ?? ')'];
  const parts = one.all('e').join(` ${one.property('sepChr') ?? '|'} `);
  return joinLatex(`\\left${fenceToLatex(open)}`, `${parts}\\right${fenceToLatex(close)}`);
}

function rows(lines: readonly string[], environment: string): string {
  return `\\begin{${environment}}${lines.join(' \\\\ ')}\\end{${environment}}`;
}

function limitBase(latex: string): string {
  return isFunction(latex) ? `\\${latex}` : scriptBase(latex);
}

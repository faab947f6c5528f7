import { formulaOf } from './formula.ts';
import { classesOf, hastText, lineOf, propertyOf } from './hast.ts';
import type { ElementReader } from './html-reader.ts';
import { readMark } from './marks.ts';

/** A span of text; those that only programs see are left out. */
export const readSpan: ElementReader = (reader, element, scope, css) => {
  if (css.get('mso-list') === 'ignore' || classesOf(element).includes('katex-html')) return;
  reader.readAll(element, scope);
};

/** The end of a line; two of them end the paragraph. */
export const readBreak: ElementReader = (reader, element, scope) => {
  if (reader.pending.endsWithBreak()) reader.flush(scope.block);
  else reader.pending.addNode({ kind: 'node', node: { type: 'break' } }, lineOf(element));
};

/** A formula. */
export const readMath: ElementReader = (reader, element, scope) => {
  const latex = formulaOf(element);
  if (latex) reader.pending.addText(latex, scope.look, scope.look, undefined, lineOf(element));
};

/** A link, or the mark of a note. */
export const readAnchor: ElementReader = (reader, element, scope) => {
  if (readMark(reader, element)) return;
  const href = propertyOf(element, 'href') ?? '';
  reader.readAll(element, SAFE_LINK.test(href) ? { ...scope, link: href } : scope);
};

const SAFE_LINK = /^(?:https?:|mailto:)/i;

/** Readings of signs stand in brackets behind them. */
export const readReading: ElementReader = (reader, element, scope) => {
  const text = hastText(element).trim();
  if (text) reader.pending.addText(`(${text})`, scope.look, scope.block.look, scope.link, lineOf(element));
};

/** A quotation within a line. */
export const readQuotation: ElementReader = (reader, element, scope) => {
  const add = (sign: string) =>
    reader.pending.addText(sign, scope.look, scope.block.look, scope.link, lineOf(element));
  add('“');
  reader.readAll(element, scope);
  add('”');
};

/** A box that can be ticked. */
export const readInput: ElementReader = (reader, element, scope) => {
  if (propertyOf(element, 'type') !== 'checkbox') return;
  const sign = propertyOf(element, 'checked') === undefined ? '☐ ' : '☑ ';
  reader.pending.addText(sign, scope.look, scope.block.look, undefined, lineOf(element));
};

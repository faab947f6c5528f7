import type { Element } from 'hast';
import { placeOfLines } from '../../model/place.ts';
import { rolesOf } from '../office/style-roles.ts';
import { type StoryCell, tableOf } from '../office/table.ts';
import { indentOfCss, lookOfCss } from './css.ts';
import { formulaOf } from './formula.ts';
import { classesOf, findElements, hastText, propertyOf } from './hast.ts';
import { type ElementReader, type HtmlReader, readHtmlStory, type Scope } from './html-reader.ts';
import { indentOfLevel, OpenList, wordPoint } from './lists.ts';
import { readMark } from './marks.ts';
import { readPicture } from './pictures.ts';
import { BLOCKS } from './tags.ts';

const readBlock: ElementReader = (reader, element, scope, css) => {
  const names = classesOf(element).map(name => name.toLowerCase());
  if (names.some(name => CONTENTS_CLASS.test(name))) return;
  const indent = indentOfCss(css);
  const { role, quoted } = rolesOf(names.map(name => name.replace(WORD_CLASS, '')));
  const block = {
    ...scope.block,
    ...(role ? { role } : {}),
    quoted: scope.block.quoted || quoted,
    caption: element.tagName === 'figcaption' || names.includes('msocaption'),
    indent: scope.list ? scope.block.indent : { ...scope.block.indent, ...indent },
    look: scope.look,
  };
  reader.flush(scope.block, wordPoint(css, wordMark(reader, element)));
  reader.readAll(element, { ...scope, block });
  reader.flush(block);
};

const CONTENTS_CLASS = /^msotoc/;
const WORD_CLASS = /^mso/;

/** The mark that Word writes for browsers that know nothing of its lists. */
function wordMark(reader: HtmlReader, element: Element): string {
  const mark = findElements(element, one => reader.context.css(one).get('mso-list') === 'ignore')[0];
  return mark ? hastText(mark).replace(SPACES, '') : '';
}

const SPACES = /[\s\u00a0]+/g;

const readSpan: ElementReader = (reader, element, scope, css) => {
  if (css.get('mso-list') === 'ignore' || classesOf(element).includes('katex-html')) return;
  reader.readAll(element, scope);
};

const readHeading: ElementReader = (reader, element, scope) => {
  const look = { ...scope.look, bold: true };
  const block = { ...scope.block, heading: Number(element.tagName[1]), quoted: false, look };
  reader.flush(scope.block);
  reader.readAll(element, { ...scope, look, block });
  reader.flush(block);
};

const readList: ElementReader = (reader, element, scope, css) => {
  const list = new OpenList(element, css, scope.list?.level ?? 0);
  reader.flush(scope.block);
  for (const child of element.children) {
    if (child.type === 'element' && child.tagName === 'li') readItem(reader, child, { ...scope, list });
    else reader.readAll({ type: 'root', children: [child] }, { ...scope, list });
  }
  reader.flush(scope.block);
};

function readItem(reader: HtmlReader, item: Element, scope: Scope): void {
  const list = scope.list;
  if (!list || reader.context.links.notes.has(item)) return;
  const css = reader.context.css(item);
  const below = { ...scope, block: { ...scope.block, inside: list.level } };
  reader.flush(below.block, { list: list.next(item, css), indent: list.indent });
  reader.readAll(
    { type: 'root', children: item.children },
    { ...below, look: { ...scope.look, ...lookOfCss(css) } },
  );
  reader.flush(below.block);
  reader.dropPoint();
}

/** Terms are points, their descriptions points below them. */
function readTerm(level: number): ElementReader {
  return (reader, element, scope) => {
    const point = { list: { ordered: false }, indent: indentOfLevel((scope.list?.level ?? 0) + level) };
    reader.flush(scope.block, point);
    reader.readAll(element, {
      ...scope,
      block: { ...scope.block, inside: (scope.list?.level ?? 0) + level },
    });
    reader.flush(scope.block);
    reader.dropPoint();
  };
}

const readQuote: ElementReader = (reader, element, scope, css) => {
  const plain = findElements(element, ({ tagName }) => NOT_IN_QUOTES.has(tagName)).length === 0;
  const block = { ...scope.block, quoted: plain };
  readBlock(reader, element, { ...scope, block }, plain ? new Map() : css);
};

/** A quotation that holds these is there for its indent. */
const NOT_IN_QUOTES = new Set(['ul', 'ol', 'table', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const readVerbatim: ElementReader = (reader, element, scope) => {
  const line = lineOf(element);
  const names = [element, ...findElements(element, ({ tagName }) => tagName === 'code')].flatMap(classesOf);
  const lang = names.map(name => LANGUAGE.exec(name)?.[1]).find(Boolean) ?? null;
  const value = hastText(element).replace(OUTER_LINES, '');
  reader.flush(scope.block);
  if (value.trim() === '') return;
  const position = placeOfLines(line, element.position?.end.line ?? line);
  reader.add(
    { kind: 'block', line, node: { type: 'code', lang, meta: null, value, position }, notes: [] },
    scope,
  );
};

const LANGUAGE = /^(?:language|lang|highlight-source)-([\w+#-]+)$/;
const OUTER_LINES = /^[ \t]*\n|\s+$/g;

const readTable: ElementReader = (reader, element, scope) => {
  reader.flush(scope.block);
  for (const caption of findElements(element, ({ tagName }) => tagName === 'caption')) {
    reader.readAll({ type: 'root', children: caption.children }, scope);
    reader.flush(scope.block);
  }
  const rows = findElements(element, ({ tagName }) => tagName === 'tr').map(row =>
    findElements(row, ({ tagName }) => tagName === 'td' || tagName === 'th').map((cell): StoryCell => {
      const span = Math.min(Number(propertyOf(cell, 'colSpan')) || 1, MOST_COLUMNS);
      return { story: readHtmlStory({ type: 'root', children: cell.children }, reader.context), span };
    }),
  );
  for (const item of tableOf(rows, lineOf(element))) reader.add(item, scope);
};

const MOST_COLUMNS = 60;

const readBreak: ElementReader = (reader, element, scope) => {
  if (reader.pending.endsWithBreak()) reader.flush(scope.block);
  else reader.pending.addNode({ kind: 'node', node: { type: 'break' } }, lineOf(element));
};

const readRule: ElementReader = (reader, element, scope) => {
  reader.flush(scope.block);
  const line = lineOf(element);
  const node = { type: 'thematicBreak' as const, position: placeOfLines(line) };
  if (!scope.list) reader.add({ kind: 'block', line, node, notes: [] }, scope);
};

const readMath: ElementReader = (reader, element, scope) => {
  const latex = formulaOf(element);
  if (latex) reader.pending.addText(latex, scope.look, scope.look, undefined, lineOf(element));
};

const readAnchor: ElementReader = (reader, element, scope) => {
  if (readMark(reader, element)) return;
  const href = propertyOf(element, 'href') ?? '';
  reader.readAll(element, SAFE_LINK.test(href) ? { ...scope, link: href } : scope);
};

const SAFE_LINK = /^(?:https?:|mailto:)/i;

/** Readings of signs stand in brackets behind them. */
const readReading: ElementReader = (reader, element, scope) => {
  const text = hastText(element).trim();
  if (text) reader.pending.addText(`(${text})`, scope.look, scope.block.look, scope.link, lineOf(element));
};

const readQuotation: ElementReader = (reader, element, scope) => {
  const add = (sign: string) =>
    reader.pending.addText(sign, scope.look, scope.block.look, scope.link, lineOf(element));
  add('“');
  reader.readAll(element, scope);
  add('”');
};

const readInput: ElementReader = (reader, element, scope) => {
  if (propertyOf(element, 'type') !== 'checkbox') return;
  const sign = propertyOf(element, 'checked') === undefined ? '☐ ' : '☑ ';
  reader.pending.addText(sign, scope.look, scope.block.look, undefined, lineOf(element));
};

function lineOf(element: Element): number {
  return element.position?.start.line ?? 1;
}

/** How elements are read; all others only hold what is in them. */
export const elementReaders: ReadonlyMap<string, ElementReader> = new Map<string, ElementReader>([
  ...[...BLOCKS].map((name): [string, ElementReader] => [name, readBlock]),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, ElementReader] => [name, readHeading]),
  ['span', readSpan],
  ['ul', readList],
  ['ol', readList],
  ['li', readBlock],
  ['dt', readTerm(1)],
  ['dd', readTerm(2)],
  ['blockquote', readQuote],
  ['pre', readVerbatim],
  ['table', readTable],
  ['br', readBreak],
  ['hr', readRule],
  ['math', readMath],
  ['a', readAnchor],
  ['img', readPicture],
  ['rt', readReading],
  ['q', readQuotation],
  ['input', readInput],
]);

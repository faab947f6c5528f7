import type { Element } from 'hast';
import { placeOfLines } from '../../model/place.ts';
import { rolesOf } from '../office/style-roles.ts';
import { type StoryCell, tableOf } from '../office/table.ts';
import { type Declarations, indentOfCss } from './css.ts';
import { classesOf, findElements, hastText, lineOf, propertyOf } from './hast.ts';
import { type ElementReader, type HtmlReader, readHtmlStory } from './html-reader.ts';
import { wordPoint } from './lists.ts';

/** A paragraph, a division, and whatever else begins on a line of its own. */
export const readBlock: ElementReader = (reader, element, scope, css) => {
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
  reader.flush(scope.block, wordPoint(css, wordMark(reader, element, css)));
  reader.readAll(element, { ...scope, block });
  reader.flush(block);
};

const CONTENTS_CLASS = /^msotoc/;
const WORD_CLASS = /^mso/;

/** The mark that Word writes for browsers that know nothing of its lists. */
function wordMark(reader: HtmlReader, element: Element, css: Declarations): string {
  if (!css.has('mso-list')) return '';
  const mark = findElements(element, one => reader.context.css(one).get('mso-list') === 'ignore')[0];
  return mark ? hastText(mark).replace(SPACES, '') : '';
}

const SPACES = /[\s\u00a0]+/g;

/** A heading by its tag. */
export const readHeading: ElementReader = (reader, element, scope) => {
  const look = { ...scope.look, bold: true };
  const block = { ...scope.block, heading: Number(element.tagName[1]), quoted: false, look };
  reader.flush(scope.block);
  reader.readAll(element, { ...scope, look, block });
  reader.flush(block);
};

/** A quotation, or what is set in as one. */
export const readQuote: ElementReader = (reader, element, scope, css) => {
  const plain = findElements(element, ({ tagName }) => NOT_IN_QUOTES.has(tagName)).length === 0;
  const block = { ...scope.block, quoted: plain };
  readBlock(reader, element, { ...scope, block }, plain ? new Map() : css);
};

/** A quotation that holds these is there for its indent. */
const NOT_IN_QUOTES = new Set(['ul', 'ol', 'table', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Text whose white space counts. */
export const readVerbatim: ElementReader = (reader, element, scope) => {
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

/** A table, with what it is called above it. */
export const readTable: ElementReader = (reader, element, scope) => {
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

/** A rule between two parts; within lists it parts nothing. */
export const readRule: ElementReader = (reader, element, scope) => {
  reader.flush(scope.block);
  const line = lineOf(element);
  const node = { type: 'thematicBreak' as const, position: placeOfLines(line) };
  if (!scope.list) reader.add({ kind: 'block', line, node, notes: [] }, scope);
};

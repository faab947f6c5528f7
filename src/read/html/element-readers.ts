import { readBlock, readHeading, readQuote, readRule, readTable, readVerbatim } from './block-readers.ts';
import type { ElementReader } from './html-reader.ts';
import {
  readAnchor,
  readBreak,
  readInput,
  readMath,
  readQuotation,
  readReading,
  readSpan,
} from './inline-readers.ts';
import { readList, readTerm } from './list-readers.ts';
import { readPicture } from './pictures.ts';
import { BLOCKS } from './tags.ts';

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

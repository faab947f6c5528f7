import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { placeOfLines } from '../../model/place.ts';
import { blockText } from '../../text/plain-text.ts';
import { countWords } from '../../text/words.ts';
import { placeAll, type StoryItem } from './story.ts';

/** A cell as a word processor stores it. */
export interface StoryCell {
  readonly story: readonly StoryItem[];
  /** Columns that it takes. */
  readonly span: number;
}

/**
 * A table as one block, its pictures behind it. A table that only frames or arranges long text, such as a
 * lesson plan in two columns, comes as its paragraphs, cell by cell.
 */
export function tableOf(rows: ReadonlyArray<readonly StoryCell[]>, line: number): StoryItem[] {
  const cells = rows.flat();
  if (cells.length <= 1 || cells.some(isTall)) return cells.flatMap(cell => cell.story);
  const position = placeOfLines(line);
  const width = Math.max(...rows.map(row => row.reduce((sum, cell) => sum + cell.span, 0)));
  const children = rows.map((row): TableRow => {
    const written = row.flatMap(cell => [tableCell(cell, line), ...emptyCells(cell.span - 1, line)]);
    return {
      type: 'tableRow',
      children: [...written, ...emptyCells(width - written.length, line)],
      position,
    };
  });
  const stories = cells.flatMap(cell => cell.story);
  const node: Table = { type: 'table', align: null, children, position };
  const notes = stories.flatMap(item => item.notes);
  return [{ kind: 'block', line, node, notes }, ...stories.filter(isPicture)];
}

/** Words in a cell that no slide can show beside others. */
const TALL = 80;

function isTall({ story }: StoryCell): boolean {
  return countWords(story.map(textOfItem).join(' ')) > TALL;
}

function textOfItem(item: StoryItem): string {
  return blockText(
    item.kind === 'block' ? [item.node] : [{ type: 'paragraph', children: [...item.children] }],
  );
}

function isPicture(item: StoryItem): boolean {
  return item.kind === 'block' && item.node.type === 'paragraph';
}

function emptyCells(count: number, line: number): TableCell[] {
  const cell = (): TableCell => ({ type: 'tableCell', children: [], position: placeOfLines(line) });
  return Array.from({ length: Math.max(0, count) }, cell);
}

function tableCell({ story }: StoryCell, line: number): TableCell {
  const position = placeOfLines(line);
  const parts = story.filter(item => !isPicture(item)).map(phrasingIn);
  const filled = parts.filter(part => part.length > 0);
  const children = filled.flatMap((part, index): PhrasingContent[] =>
    index === 0 ? part : [{ type: 'break' }, ...part],
  );
  return { type: 'tableCell', children: placeAll(children, position), position };
}

function phrasingIn(item: StoryItem): PhrasingContent[] {
  if (item.kind === 'block') {
    const value = blockText([item.node]).replace(WHITE_SPACE, ' ').trim();
    return value ? [{ type: 'text', value }] : [];
  }
  if (item.children.length === 0) return [];
  const mark = item.list ? `${item.list.mark ?? '•'} ` : '';
  return mark ? [{ type: 'text', value: mark }, ...item.children] : [...item.children];
}

const WHITE_SPACE = /\s+/g;

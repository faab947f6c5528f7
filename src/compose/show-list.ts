import type { List, ListItem, Paragraph } from 'mdast';
import type { Block } from '../model/deck.ts';
import type { Detail } from '../model/meta.ts';
import { phrasingText } from '../text/plain-text.ts';
import { endsAsking, isQuestion } from '../text/questions.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { leadOf } from './lead.ts';

/** A list as a slide shows it, and what is said to it. */
export interface ShownList {
  /** Absent where the slide shows none of it. */
  readonly list?: List;
  readonly speech: readonly Block[];
}

/** How many levels of points a room can follow; deeper ones are said. */
const LEVELS = 3;

/** The points of a list by their first sentences; the whole of what is cut, and what is too deep, is said. */
export function showList(list: List, detail: Detail, lang: string): ShownList {
  if (detail === 'full') return { list, speech: [] };
  if (detail === 'labels' && list.children.some(isLabel)) return showLabels(list);
  if (asksAlone(list, lang)) return { list, speech: [] };
  return showLevel(list, lang, 1);
}

/** One point alone that ends in a question to the class: the room must see it. */
function asksAlone({ children }: List, lang: string): boolean {
  const [only, ...more] = children;
  if (more.length > 0 || only?.children.length !== 1 || only.children[0]?.type !== 'paragraph') return false;
  const text = phrasingText(only.children[0].children);
  if (!endsAsking(text, lang) || countWords(text) > LONGEST_ASKED) return false;
  return isQuestion(splitSentences(text, lang).at(-1) ?? '', lang);
}

/** In words. */
const LONGEST_ASKED = 40;

/** True for a point that names what the points below it say. */
export function isLabel(item: ListItem): boolean {
  return item.children[0]?.type === 'paragraph' && item.children.some(child => child.type === 'list');
}

function showLevel(list: List, lang: string, level: number): ShownList {
  const shown = list.children.map(item => showItem(item, lang, level));
  return {
    list: { ...list, children: shown.map(point => point.item) },
    speech: shown.flatMap(point => point.speech),
  };
}

interface ShownItem {
  readonly item: ListItem;
  readonly speech: readonly Block[];
}

/** A point that isn't whole on the slide is said whole, and then what the slide leaves out below it. */
function showItem(item: ListItem, lang: string, level: number): ShownItem {
  const children: ListItem['children'] = [];
  const below: Block[] = [];
  const first = item.children[0];
  const lead = first?.type === 'paragraph' ? leadOf(first.children, lang) : undefined;
  let partly = lead !== undefined;
  for (const child of item.children) {
    if (child === first && child.type === 'paragraph') {
      children.push(lead ? { ...child, children: lead } : child);
    } else if (child.type === 'list' && level < LEVELS) {
      const shown = showLevel(child, lang, level + 1);
      if (shown.list) children.push(shown.list);
      below.push(...shown.speech);
    } else if (child.type === 'list' || (child.type === 'paragraph' && first?.type === 'paragraph')) {
      partly = true;
      below.push(child);
    } else {
      children.push(child);
    }
  }
  const whole: Paragraph[] = partly && first?.type === 'paragraph' ? [first] : [];
  return { item: { ...item, children }, speech: [...whole, ...below] };
}

function showLabels(list: List): ShownList {
  const labels = list.children
    .filter(isLabel)
    .map(item => ({ ...item, children: item.children.slice(0, 1) }));
  return { list: { ...list, children: labels }, speech: list.children.flatMap(item => item.children) };
}

import type { PhrasingContent, RootContent } from 'mdast';
import { type Place, placeOfLines } from '../../model/place.ts';
import { phrasingText } from '../../text/plain-text.ts';
import type { FlowItem } from '../flow/flow.ts';
import { judgeProminence, type Prominence } from './prominence.ts';
import { placeAll, type StoryItem, type StoryParagraph } from './story.ts';

/**
 * Joins paragraphs that are quoted, or code, to one block each, gives pictures their captions, and every item
 * its place.
 */
export function joinStory(story: readonly StoryItem[]): FlowItem[] {
  const judge = judgeProminence(story);
  const items: FlowItem[] = [];
  let run: StoryParagraph[] = [];
  const close = () => {
    const block = run[0]?.block;
    if (block) items.push(blockOf(block, run));
    run = [];
  };
  for (const item of story) {
    const block = item.kind === 'paragraph' ? item.block : undefined;
    if (block !== run[0]?.block) close();
    if (item.kind === 'paragraph' && block) run.push(item);
    else if (!nameLastPicture(items, item)) items.push(itemOf(item, judge));
  }
  close();
  return items;
}

/** Gives a caption to the picture right above it; false when it is none, or there is no picture. */
function nameLastPicture(items: FlowItem[], item: StoryItem): boolean {
  const last = items.at(-1);
  if (item.kind !== 'paragraph' || !item.caption || last?.kind !== 'block') return false;
  const picture = last.node.type === 'paragraph' ? last.node.children[0] : undefined;
  const title = phrasingText(item.children).trim();
  if (picture?.type !== 'image' || picture.title || title === '') return false;
  const node: RootContent = {
    ...last.node,
    type: 'paragraph',
    children: [{ ...picture, alt: picture.alt || title, title }],
  };
  items[items.length - 1] = { ...last, node, notes: [...(last.notes ?? []), ...item.notes] };
  return true;
}

function itemOf(item: StoryItem, judge: (paragraph: StoryParagraph) => Prominence): FlowItem {
  const place = placeOfLines(item.line);
  if (item.kind === 'block') return { ...item, place };
  const { inside, notes, heading } = item;
  if (inside === undefined || heading !== undefined) return { ...item, ...judge(item), place };
  const node: RootContent = { type: 'paragraph', children: placeAll(item.children, place), position: place };
  return { kind: 'block', node, place, inside, notes };
}

function blockOf(block: 'quote' | 'code' | 'equation', run: readonly StoryParagraph[]): FlowItem {
  const place = placeOfLines(run[0]?.line ?? 1, run.at(-1)?.line ?? 1);
  const notes = run.flatMap(paragraph => paragraph.notes);
  const inside = run[0]?.inside === undefined ? {} : { inside: run[0].inside };
  return { kind: 'block', node: BLOCKS[block](run, place), place, notes, ...inside };
}

const BLOCKS = { code: codeOf, quote: quoteOf, equation: equationOf } as const;

/** Equations that stand one below the other are one block, since LaTeX is code. */
function equationOf(run: readonly StoryParagraph[], position: Place): RootContent {
  const value = run.map(({ children }) => codeText(children).trim().replace(DOLLARS, '')).join('\n');
  return { type: 'code', lang: 'latex', meta: null, value, position };
}

const DOLLARS = /^\$\$|\$\$$/g;

function codeOf(run: readonly StoryParagraph[], position: Place): RootContent {
  const value = run.map(({ indent, children }) => ' '.repeat(indent) + codeText(children)).join('\n');
  return { type: 'code', lang: null, meta: null, value, position };
}

function codeText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'break') return '\n';
      if ('value' in node) return node.value;
      return 'children' in node ? codeText(node.children) : '';
    })
    .join('');
}

function quoteOf(run: readonly StoryParagraph[], position: Place): RootContent {
  const children = run
    .filter(paragraph => paragraph.children.length > 0)
    .map(({ children, line }) => ({
      type: 'paragraph' as const,
      children: placeAll(children, placeOfLines(line)),
      position: placeOfLines(line),
    }));
  return { type: 'blockquote', children, position };
}

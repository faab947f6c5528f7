import type { ListItem, Nodes, Parents, RootContent } from 'mdast';
import { parseAttributes } from '../../../syntax/attributes.ts';
import { type Comment, takeComments } from '../comments.ts';
import { textSetting } from '../deck-text.ts';
import { addLooks, addMissing } from '../findings.ts';
import { asFragment, revealItem } from '../fragments.ts';
import type { ArrangedDeck, DeckSlide, DeckText, Dialect, Findings, Prepared } from '../types.ts';
import { giveWishes } from '../wishes.ts';
import { slideWishes } from './slide-wishes.ts';

/** reveal-md and reveal.js's Markdown: `---` and `----`, `Note:`, `.slide:` and `.element:` in comments. */
export const revealMd: Dialect = {
  format: 'reveal-md',
  name: 'reveal.js',
  keys: new Set([
    'theme',
    'highlightTheme',
    'separator',
    'verticalSeparator',
    'notesSeparator',
    'revealOptions',
    'scripts',
    'css',
    'preprocessor',
    'template',
  ]),
  hasTitleSlide: true,
  prepare,
  arrange,
};

function prepare(deck: DeckText, findings: Findings): Prepared {
  for (const key of ['theme', 'highlightTheme', 'css', 'revealOptions']) {
    const line = deck.front.get(key)?.place.start.line;
    if (line !== undefined) addLooks(findings, key, line);
  }
  const breaks = ['separator', 'verticalSeparator'].flatMap(key => signOf(textSetting(deck, key)) ?? []);
  const notes: number[] = [];
  const lines = deck.lines.map((line, index) => {
    if (index < deck.frontLines || (deck.verbatim[index] && !breaks.includes(line.trim()))) return line;
    if (breaks.includes(line.trim())) return '***';
    if (NOTES.test(line)) notes.push(index + 1);
    return line.replace(ASIDE, (_, before: string) => {
      notes.push(index + 1);
      return `${before}Notes:`;
    });
  });
  return { lines: lines.map(line => (ASIDE_END.test(line) ? '' : line)), notes };
}

const NOTES = /^notes?:/i;
const ASIDE = /^([ \t]*)<aside[ \t]+class="notes"[^>]*>/i;
const ASIDE_END = /^[ \t]*<\/aside>[ \t]*$/i;

/** The line that a separator looks for, where it is a plain one: `^\n---\n$`, `<!--s-->`. */
function signOf(pattern: string | undefined): string | undefined {
  const sign = pattern?.replace(/\\r\?|\\r|\\n|[\^$]/g, '').trim();
  return sign === undefined || sign === '' || /[()|*+?[\]\\]/.test(sign) ? undefined : sign;
}

function arrange(slide: DeckSlide, deck: ArrangedDeck): RootContent[] {
  const asked: Array<{ text: string; line: number }> = [];
  const elements: Comment[] = [];
  const shown = takeComments(slide.nodes, comment => {
    const [, kind, text = ''] = COMMENT.exec(comment.text) ?? [];
    if (kind === 'slide') asked.push({ text, line: comment.line });
    if (kind === 'element') elements.push({ ...comment, text });
  });
  const revealed = elements.reduce((nodes, element) => obeyElement(nodes, element, deck.findings), shown);
  return giveWishes(revealed, slideWishes(asked, deck.findings), slide, deck);
}

const COMMENT = /^\s*\.(slide|element):\s*([\s\S]*?)\s*$/;

function obeyElement(nodes: RootContent[], { text, line }: Comment, findings: Findings): RootContent[] {
  const wishes = parseAttributes(text);
  const classes = (wishes?.values.class ?? '').split(/\s+/);
  const others = Object.keys(wishes?.values ?? {}).filter(
    key => key !== 'class' && key !== 'data-fragment-index',
  );
  if (others.length > 0) addMissing(findings, `attributes of an element (${others[0]})`, line, 'stays');
  return classes.includes('fragment') ? revealAt(nodes, line) : nodes;
}

/** The innermost point, or else the block, that ends in a line or just above it. */
function revealAt(nodes: readonly RootContent[], line: number): RootContent[] {
  const at = nodes.findLastIndex(node => (node.position?.start.line ?? Infinity) <= line);
  return nodes.map((node, index) => {
    if (index !== at) return node;
    if (node.type === 'list')
      return {
        ...node,
        children: node.children.map((item, n) => revealWithin(item, node.children[n + 1], line)),
      };
    if (node.type === 'division')
      return { ...node, children: revealAt(node.children, line) as typeof node.children };
    return asFragment(node);
  });
}

function revealWithin(item: ListItem, next: ListItem | undefined, line: number): ListItem {
  const start = item.position?.start.line ?? Infinity;
  if (start > line || (next?.position?.start.line ?? Infinity) <= line) return item;
  const inner = item.children.findLastIndex(child => child.type === 'list' && startOf(child) <= line);
  const list = item.children[inner];
  if (list?.type !== 'list') return revealItem(item);
  const children = list.children.map((child, n) => revealWithin(child, list.children[n + 1], line));
  return {
    ...item,
    children: item.children.map((child, n) => (n === inner ? { ...list, children } : child)),
  };
}

function startOf(node: Nodes | Parents): number {
  return node.position?.start.line ?? Infinity;
}

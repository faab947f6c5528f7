import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import type { Meta } from '../../model/meta.ts';
import { endsAsSentence } from '../../text/sentences.ts';
import { isHeading, isPicture } from './slides.ts';

/**
 * Takes subtitle, author and date off the blocks of a title slide, where the settings leave them open; the other
 * blocks stay, headings among them as lines.
 */
export function takeImprint(
  nodes: readonly RootContent[],
  given: Meta,
): { nodes: RootContent[]; meta: Meta } {
  const subtitle = given.subtitle === undefined ? nodes.find(isHeading) : undefined;
  const rest = nodes
    .filter(node => node !== subtitle)
    .map(node => (isHeading(node) ? asParagraph(node) : node));
  const meta = subtitle ? { subtitle: plainTextOf(subtitle).replace(/\s+/g, ' ').trim() } : {};
  return takeLines(rest, meta, given);
}

function asParagraph({ children, position }: Heading): Paragraph {
  return { type: 'paragraph', children, ...(position ? { position } : {}) };
}

function takeLines(
  nodes: readonly RootContent[],
  found: Meta,
  given: Meta,
): { nodes: RootContent[]; meta: Meta } {
  let meta = found;
  const kept = nodes.flatMap(node => {
    if (node.type !== 'paragraph' || isPicture(node)) return [node];
    const lines = linesOf(node.children);
    const left = lines.filter(line => {
      const text = plainTextOf({ type: 'paragraph', children: line }).replace(/\s+/g, ' ').trim();
      const entry = imprintOf(text, { ...given, ...meta }) ?? severalIn(text, { ...given, ...meta });
      if (entry) meta = { ...meta, ...entry };
      return !entry;
    });
    if (left.length === lines.length) return [node];
    return left.length === 0 ? [] : [{ ...node, children: joinLines(left) }];
  });
  return { nodes: kept, meta };
}

/** “Mara Lind · May 2026”, when each part is one thing. */
function severalIn(text: string, known: Meta): Meta | undefined {
  const parts = text.split(BETWEEN);
  if (parts.length < 2) return undefined;
  let found: Meta = {};
  for (const part of parts) {
    const entry = imprintOf(part, { ...known, subtitle: '', ...found });
    if (!entry) return undefined;
    found = { ...found, ...entry };
  }
  return found;
}

const BETWEEN = /\s+[·•|–—]\s+/;

function imprintOf(text: string, known: Meta): Meta | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  if (DATE.test(text)) return known.date === undefined ? { date: text } : undefined;
  if (NAME.test(text) && known.authors === undefined) return { authors: [text.replace(BY, '')] };
  const isFirst = known.subtitle === undefined && known.authors === undefined && known.date === undefined;
  return isFirst && !endsAsSentence(text) && !BETWEEN.test(text) ? { subtitle: text } : undefined;
}

const LONGEST = 60;
const DATE =
  /^(?:\p{L}+,? )?(?:\d{1,4}|Y{4})[-./年 ](?:\d{1,2}|\p{L}{3,10}\.?|M{2})[-./月, ]{1,2}(?:\d{1,4}|D{2})日?$|^\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}$|^\p{L}{3,10} \d{4}$/u;
const BY = /^(?:by|von|par|por|di|door|av)[: ]+/i;
/** Two to four words that begin as names do, or a short line in a script without capitals. */
const NAME =
  /^(?:(?:by|von|par|por|di|door|av)[: ]+)?(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )*\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|van|von|der|del|da|di|la|le|bin|al|el) ?)*\p{Lu}[\p{L}.’'-]*){1,3}$|^\p{Lo}{1,6}[ 　·・]\p{Lo}{1,8}$/u;

/** Phrasing cut where its author broke the line. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text') {
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...node, value });
      }
    } else lines.at(-1)?.push(node);
  }
  return lines.filter(line => line.length > 0);
}

function joinLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}

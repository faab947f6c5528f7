import type { Html, PhrasingContent } from 'mdast';
import { hasItalics } from '../../../text/writing.ts';
import type { Look, TextRun, TextStyle } from './text-style.ts';

/**
 * Reads what a slide shows of some phrasing, in the fonts that CSS gives it. Line breaks are `\n`; line ends of the
 * outline stay in the text and count as spaces where they are collapsed.
 */
export function readRunsIn(style: TextStyle): (phrasing: readonly PhrasingContent[]) => TextRun[] {
  const base = baseLook(style);
  const dress = rememberDresses(style, base);
  return phrasing => {
    const only = phrasing.length === 1 ? phrasing[0] : undefined;
    if (only?.type === 'text') return [{ text: only.value, look: base }];
    const reading: Reading = { runs: [], open: [], dress };
    readRuns(phrasing, base, reading);
    return reading.runs;
  };
}

/** The look that a tag gives to what it holds. */
type Dress = (look: Look, tag: string) => Look;

interface Reading {
  readonly runs: TextRun[];
  /** The tags of HTML that are open. */
  readonly open: string[];
  readonly dress: Dress;
}

function readRuns(nodes: readonly PhrasingContent[], look: Look, reading: Reading): void {
  const { runs, open, dress } = reading;
  const add = (text: string, own: Look): void => {
    runs.push({ text, look: open.length === 0 ? own : open.reduce(dress, own) });
  };
  for (const node of nodes) {
    if (node.type === 'text') add(node.value, look);
    else if (node.type === 'html') visitHtml(node, open, text => add(text, look));
    else if (node.type === 'inlineCode') add(node.value, dress(look, 'code'));
    else if (node.type === 'break') add(LINE_BREAK, look);
    else if (node.type === 'footnoteReference') add('8', dress(look, 'footnote'));
    else if (node.type === 'image' || node.type === 'imageReference')
      runs.push({ text: OBJECT, look, width: PICTURE });
    else if ('children' in node) readRuns(node.children, dress(look, TAGS[node.type] ?? 'span'), reading);
  }
}

/** Looks are few, and the same objects each time. */
function rememberDresses(style: TextStyle, base: Look): Dress {
  const looks = [base];
  const worn = new Map<Look, Map<string, Look>>();
  return (look, tag) => {
    const byTag = worn.get(look) ?? new Map<string, Look>();
    worn.set(look, byTag);
    const known = byTag.get(tag);
    if (known) return known;
    const made = dressed(look, tag, style);
    const same = looks.find(other => isAlike(other, made));
    if (!same) looks.push(made);
    byTag.set(tag, same ?? made);
    return same ?? made;
  };
}

function isAlike(a: Look, b: Look): boolean {
  return (
    a.role === b.role &&
    a.weight === b.weight &&
    a.italic === b.italic &&
    a.scale === b.scale &&
    a.padding === b.padding
  );
}

/** Stands for a line break until spaces are collapsed, which takes line ends for spaces. */
export const LINE_BREAK = '\u2028';
/** Stands for a picture within a line. */
export const OBJECT = '\ufffc';
/** What is kept free for a picture, whose width is not known here, in ems. */
const PICTURE = 4;

const TAGS: Readonly<Record<string, string>> = { strong: 'strong', emphasis: 'em' };

function baseLook(style: TextStyle): Look {
  return {
    role: style.role,
    weight: style.weight ?? 400,
    italic: (style.italic ?? false) && !isUpright(style.lang),
    scale: 1,
    padding: 0,
  };
}

function dressed(look: Look, tag: string, style: TextStyle): Look {
  switch (tag) {
    case 'strong':
    case 'b':
      return style.evenEmphasis ? look : strengthened(look);
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      return emphasised(look, tag, style);
    case 'code':
    case 'kbd':
    case 'samp':
      return {
        ...look,
        role: 'mono',
        scale: look.scale * 0.9,
        padding: tag === 'kbd' ? KEY * look.scale : 0,
      };
    case 'sub':
    case 'sup':
      return { ...look, scale: look.scale * RAISED };
    case 'footnote':
      return { ...look, scale: look.scale * RAISED, weight: STRONG, italic: false };
    case 'mark':
      return { ...look, padding: 0.12 * look.scale };
    case 'small':
      return look;
    default:
      return look;
  }
}

/** Slanted serif letters have no bold ones: among them, what is strong stands upright. */
function strengthened(look: Look): Look {
  const italic = look.italic && look.role !== 'serif';
  return { ...look, italic, weight: Math.max(look.weight, STRONG) };
}

const STRONG = 600;
const RAISED = 0.66;
/** The padding of a key and about a pixel of its border. */
const KEY = 0.9 * 0.32 + 0.035;

/** Scripts without italics are set semibold instead. */
function emphasised(look: Look, tag: string, style: TextStyle): Look {
  if (style.evenEmphasis) return { ...look, italic: false };
  if (!isUpright(style.lang)) return { ...look, italic: true };
  return tag === 'em' || tag === 'i'
    ? { ...look, italic: false, weight: STRONG }
    : { ...look, italic: false };
}

function isUpright(lang: string | undefined): boolean {
  return lang !== undefined && !hasItalics(lang);
}

/** Tags come one by one; those that are open dress what follows. */
function visitHtml(node: Html, open: string[], add: (text: string) => void): void {
  for (const [, closing, name = '', text] of node.value.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (text !== undefined) add(text);
    else if (tag === 'br') add(LINE_BREAK);
    else if (tag === 'wbr') add('\u200b');
    else if (closing) open.splice(Math.max(0, open.lastIndexOf(tag)), open.includes(tag) ? 1 : 0);
    else if (!node.value.endsWith('/>')) open.push(tag);
    if (tag === 'q') add(closing ? '”' : '“');
  }
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)/gi;

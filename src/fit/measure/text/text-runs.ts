import type { Html, PhrasingContent } from 'mdast';
import { hasItalics } from '../../../text/writing.ts';
import type { TextRun, TextStyle } from './text-style.ts';

/**
 * What a slide shows of some phrasing, in the fonts that CSS gives it. Line breaks are `\n`; line ends of the
 * outline stay in the text and count as spaces where they are collapsed.
 */
export function textRuns(phrasing: readonly PhrasingContent[], style: TextStyle): TextRun[] {
  const [only] = phrasing;
  if (only?.type === 'text' && phrasing.length === 1) return [{ text: only.value, ...baseLook(style) }];
  const runs: TextRun[] = [];
  const open: string[] = [];
  const add = (text: string, look: Look): void => {
    const dress =
      open.length === 0 ? look : open.reduce((current, tag) => dressed(current, tag, style), look);
    runs.push({
      text,
      role: dress.role,
      weight: dress.weight,
      italic: dress.italic,
      scale: dress.scale,
      padding: dress.padding,
    });
  };
  const visit = (nodes: readonly PhrasingContent[], look: Look): void => {
    for (const node of nodes) {
      if (node.type === 'text') add(node.value, look);
      else if (node.type === 'html') visitHtml(node, open, text => add(text, look));
      else if (node.type === 'inlineCode') add(node.value, dressed(look, 'code', style));
      else if (node.type === 'break') add(LINE_BREAK, look);
      else if (node.type === 'footnoteReference') add('8', dressed(look, 'footnote', style));
      else if (node.type === 'image' || node.type === 'imageReference')
        runs.push({ ...look, text: OBJECT, width: PICTURE });
      else if ('children' in node) visit(node.children, dressed(look, TAGS[node.type] ?? 'span', style));
    }
  };
  visit(phrasing, baseLook(style));
  return runs;
}

/** Stands for a line break until spaces are collapsed, which takes line ends for spaces. */
export const LINE_BREAK = '\u2028';
/** Stands for a picture within a line. */
export const OBJECT = '\ufffc';
/** What is kept free for a picture, whose width is not known here, in ems. */
const PICTURE = 4;

const TAGS: Readonly<Record<string, string>> = { strong: 'strong', emphasis: 'em' };

type Look = Omit<TextRun, 'text'>;

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

import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import type { Block } from '../model/deck.ts';
import { collectFootnotes } from './footnotes.ts';
import type { Context } from './handlers/context.ts';
import { imageElement } from './handlers/image.ts';
import { createHandlers } from './handlers/index.ts';
import { type HtmlContext, resolveHtml } from './html/resolve-html.ts';
import { keepInText, keepTogether } from './keep-together.ts';
import type { RenderOptions } from './options.ts';
import { schema } from './schema.ts';

/** Blocks of a slide or of its notes as safe HTML; footnotes stand at the end, numbered from 1. */
export function renderBlocks(blocks: readonly Block[], options: RenderOptions): string {
  return blocks.length === 0 ? '' : render([...blocks], options, false);
}

/** Text of a title or a line as safe HTML, without a paragraph around it. */
export function renderInline(phrasing: readonly PhrasingContent[], options: RenderOptions): string {
  const only = phrasing[0];
  if (phrasing.length === 1 && only?.type === 'text') return plainText(only.value, options);
  return phrasing.length === 0 ? '' : render([...phrasing], options, true);
}

const sanitizeTree = rehypeSanitize(schema);

/**
 * The handler of the root knows the blocks. Handed over in the tree, they would first be walked through for
 * definitions, which readers have resolved already: a quarter of the time.
 */
const EMPTY: Root = { type: 'root', children: [] };

function render(children: Root['children'], options: RenderOptions, inline: boolean): string {
  const context = createContext(children, options, inline);
  const toHast = remarkRehype({ allowDangerousHtml: true, handlers: createHandlers(context) });
  const tree = toHast(EMPTY, undefined as never) as HastRoot;
  if (options.html) return toHtml(tree, { allowDangerousHtml: true });
  if (context.foundHtml) resolveHtml(tree, htmlContext(context), inline);
  const { compounds } = options;
  return toHtml(sanitizeTree(compounds === undefined ? tree : keepTogether(tree, compounds)));
}

function plainText(value: string, { compounds }: RenderOptions): string {
  if (compounds === undefined) return escapeText(value);
  const pieces = keepInText(value, compounds);
  return pieces.length > 1 || pieces[0]?.type === 'element'
    ? toHtml({ type: 'root', children: pieces })
    : escapeText(value);
}

function createContext(children: Root['children'], options: RenderOptions, inline: boolean): Context {
  const levels = children.flatMap(child => (child.type === 'heading' ? child.depth : []));
  return {
    options,
    footnotes: collectFootnotes(children, options.footnoteNumbers),
    inline,
    headingShift: levels.length > 0 ? 3 - Math.min(...levels) : 0,
    foundHtml: false,
    report: options.report ?? (() => undefined),
  };
}

function htmlContext(context: Context): HtmlContext {
  const { report } = context;
  return { path: context.options.path, report, image: source => imageElement(context, source) };
}

function escapeText(text: string): string {
  return text.replace(SPECIAL, character => (character === '&' ? '&#x26;' : '&#x3C;'));
}

const SPECIAL = /[&<]/g;

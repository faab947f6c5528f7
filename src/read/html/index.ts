import { fromHtml } from 'hast-util-from-html';
import { oversizedDocument } from '../../message/office.ts';
import type { SourceFile } from '../../model/outline.ts';
import { emptyOutline } from '../flow/empty-outline.ts';
import type { Flow, FlowItem } from '../flow/flow.ts';
import { openFlow } from '../flow/open-flow.ts';
import { joinStory } from '../office/join-story.ts';
import { titleFromProperties } from '../office/title-property.ts';
import { readStyleSheets } from './css.ts';
import { decodePage } from './decode-page.ts';
import { elementReaders } from './element-readers.ts';
import { pairFootnotes } from './footnotes.ts';
import { findElements, hastText } from './hast.ts';
import { type HtmlContext, readHtmlStory } from './html-reader.ts';
import { nestsTooDeep } from './nesting.ts';

/** Opens a page, or what was pasted of one: from a word processor, a browser, or written by hand. */
export function openHtml(file: SourceFile): SourceFile {
  const { text, messages } = decodePage(file);
  if (nestsTooDeep(text, DEEPEST)) {
    const tooDeep = [...messages, oversizedDocument(file.path, DEEPEST, 'levels')];
    return { ...file, reader: ({ path }, options) => emptyOutline(path, 'html', options, tooDeep) };
  }
  return openFlow({ path: file.path, text, format: 'html' }, readHtmlFlow(text, file.path), messages);
}

/** Deeper than any page that people write. */
const DEEPEST = 400;

/** What a page holds; the lines of its items are those of the page. */
export function readHtmlFlow(text: string, path: string): Flow {
  const root = fromHtml(text);
  const context: HtmlContext = {
    path,
    css: readStyleSheets(root),
    links: pairFootnotes(root),
    findings: { footnotes: [], messages: [] },
    readers: elementReaders,
  };
  const title = isTitled(root)
    ? undefined
    : titleFromProperties(findElements(root, ({ tagName }) => tagName === 'title').map(hastText)[0] ?? '');
  return {
    nested: true,
    items: withoutOuterBreaks(joinStory(readHtmlStory(root, context))),
    footnotes: context.findings.footnotes,
    meta: title === undefined ? {} : { title },
    media: new Map(),
    messages: context.findings.messages,
  };
}

/** The only heading of the first level, above all others, is the title that readers see: what the window says yields. */
function isTitled(root: Parameters<typeof findElements>[0]): boolean {
  const [first, ...others] = findElements(root, ({ tagName }) => HEADING.test(tagName));
  return first?.tagName === 'h1' && others.length > 0 && others.every(({ tagName }) => tagName !== 'h1');
}

const HEADING = /^h[1-6]$/;

/** Rules at the ends part nothing: they stood before footnotes, or below a menu. */
function withoutOuterBreaks(items: readonly FlowItem[]): FlowItem[] {
  const isBreak = (item: FlowItem) => item.kind === 'block' && item.node.type === 'thematicBreak';
  const first = items.findIndex(item => !isBreak(item));
  const last = items.findLastIndex(item => !isBreak(item));
  return first < 0 ? [] : items.slice(first, last + 1);
}

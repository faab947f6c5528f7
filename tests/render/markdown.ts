import { createRequire } from 'node:module';
import type { Message } from '../../src/model/message.ts';
import { createHighlight, type RenderOptions, renderBlocks } from '../../src/render/index.ts';
import { blocks } from '../browser/sketch-deck.ts';

const require = createRequire(import.meta.url);

/** Names of the grammars that were asked for, in order. */
export const loadedGrammars: string[] = [];

export const highlight = createHighlight({
  core: () => require('highlight.js/lib/core'),
  grammar: name => {
    loadedGrammars.push(name);
    return require(`highlight.js/lib/languages/${name}`);
  },
});

/** Markdown as the HTML of a slide, line ends between blocks left out. */
export function html(markdown: string, options: Partial<RenderOptions> = {}): string {
  return renderBlocks(blocks(markdown), { path: 'x.md', highlight, ...options }).replaceAll('\n', '');
}

/** The rules of the messages that rendering leaves. */
export function rulesOf(markdown: string, options: Partial<RenderOptions> = {}): string[] {
  const messages: Message[] = [];
  html(markdown, { ...options, report: message => messages.push(message) });
  return messages.map(({ rule, place }) => `${rule} ${place?.start.line}:${place?.start.column}`);
}

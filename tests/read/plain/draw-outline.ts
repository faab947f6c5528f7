import type { Nodes, RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import type { Meta } from '../../../src/model/meta.ts';
import { readPlainText } from '../../../src/read/plain/index.ts';

/** Reads a plain outline and draws its tree: `title`, `# heading`, `- point`, `1. point`, `“prose”`, `[code]`. */
export function drawOutline(text: string, meta: Meta = {}): string {
  const outline = readPlainText({ path: 'talk.txt', contents: text }, { meta });
  const title = outline.title ? [`title: ${outline.title.text}`] : [];
  return [...title, ...outline.tree.children.flatMap(node => drawBlock(node, ''))].join('\n');
}

function drawBlock(node: RootContent, indent: string): string[] {
  if (node.type === 'heading') return [`${'#'.repeat(node.depth)} ${drawText(node)}`];
  if (node.type === 'paragraph') return [`${indent}“${drawText(node)}”`];
  if (node.type === 'code') return [`${indent}[${node.value}]`];
  if (node.type === 'notes') return ['(notes)', ...node.children.flatMap(child => drawBlock(child, '  '))];
  if (node.type !== 'list') return [`${indent}<${node.type}>`];
  return node.children.flatMap((item, index) => {
    const [text, ...details] = item.children;
    const mark = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
    return [
      `${indent}${mark} ${text ? drawText(text) : ''}`,
      ...details.flatMap(detail => drawBlock(detail, `${indent}  `)),
    ];
  });
}

/** Text with what was parsed as Markdown shown by its type. */
function drawText(node: Nodes): string {
  if (node.type === 'strong') return `strong(${plainTextOf(node)})`;
  if (node.type === 'link') return `link(${plainTextOf(node)})`;
  if (node.type === 'inlineCode') return `code(${node.value})`;
  if (node.type === 'image') return `image(${node.alt})`;
  return 'children' in node ? node.children.map(drawText).join('') : plainTextOf(node);
}

/** Takes off the indent that a template literal has in a test. */
export function text(strings: TemplateStringsArray): string {
  const lines = (strings.raw[0] ?? '')
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const indents = lines.filter(line => line.trim()).map(line => line.length - line.trimStart().length);
  const shared = Math.min(...indents);
  return lines.map(line => line.slice(shared)).join('\n');
}

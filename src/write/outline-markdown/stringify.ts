import type { Heading, ListItem, Paragraph, Parents, Root, Strong } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { Attributes, DivisionNode, NotesNode } from '../../model/nodes.ts';
import { formatAttributes, parseAttributes } from '../../syntax/attributes.ts';
import { isNotesLine } from '../../syntax/notes-words.ts';
import { FRAGMENT_MARK } from '../../syntax/point-fragments.ts';

/** Writes a tree as Markdown, Lectern's own nodes included; text that looks like Markdown is escaped. */
export function stringify(root: Root): string {
  return processor.stringify(root);
}

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: false,
  rule: '-',
  handlers: {
    division: writeDivision,
    heading: writeHeading,
    listItem: writeListItem,
    notes: writeNotes,
    paragraph: writeParagraph,
    strong: writeStrong,
  },
  unsafe: [{ atBreak: true, character: ':', after: '::' }],
};

const processor = unified().use(remarkGfm, { singleTilde: false }).use(remarkStringify, options).freeze();

function writeNotes(node: NotesNode, _: Parents | undefined, state: State, info: Info): string {
  return `::: notes\n${state.containerFlow(node, info)}\n:::`;
}

function writeStrong(node: Strong, parent: Parents | undefined, state: State, info: Info): string {
  if (!node.data?.keyTerm) return defaultHandlers.strong(node, parent, state, info);
  return `==${state.containerPhrasing(node, { ...info, before: '=', after: '=' })}==`;
}

function writeDivision(node: DivisionNode, _: Parents | undefined, state: State, info: Info): string {
  return `::: ${formatFence(node.attributes)}\n${state.containerFlow(node, info)}\n:::`;
}

function formatFence(attributes: Attributes): string {
  const [name, ...classes] = attributes.classes;
  const rest = formatAttributes({ ...attributes, classes });
  if (name === undefined) return `{${rest}}`;
  return rest === '' ? name : `{${formatAttributes(attributes)}}`;
}

function writeHeading(node: Heading, parent: Parents | undefined, state: State, info: Info): string {
  const heading = defaultHandlers.heading(node, parent, state, info);
  const asked = node.data?.attributes;
  if (asked)
    return heading.includes('\n')
      ? heading.replace('\n', ` {${formatAttributes(asked)}}\n`)
      : `${heading} {${formatAttributes(asked)}}`;
  const [, braces] = TRAILING_BRACES.exec(heading) ?? [];
  return braces !== undefined && parseAttributes(braces) ? heading.replace(LAST_BRACE, '\\{') : heading;
}

const TRAILING_BRACES = /\{([^{}]*)\}$/;
const LAST_BRACE = /\{(?=[^{}]*\}$)/;

/** A point whose number is not what counting would give keeps it. */
function writeListItem(node: ListItem, parent: Parents | undefined, state: State, info: Info): string {
  const number = NUMBER.exec(node.data?.ordinal ?? '')?.[1];
  const counted = parent?.type === 'list' && parent.ordered && number !== undefined;
  const list = counted ? { ...parent, start: Number(number) - parent.children.indexOf(node) } : parent;
  const headed = node.data?.fragment && node.children[0]?.type !== 'paragraph' ? withHead(node) : node;
  return defaultHandlers.listItem(headed, list, state, info);
}

/** A point that appears later says so in its first paragraph. */
function withHead(node: ListItem): ListItem {
  return { ...node, children: [{ type: 'paragraph', children: [] }, ...node.children] };
}

const NUMBER = /^(\d{1,9})[.)]$/;

/** A line of text that begins with “Notes:” is not for the speaker only. */
function writeParagraph(node: Paragraph, parent: Parents | undefined, state: State, info: Info): string {
  const text = defaultHandlers.paragraph(node, parent, state, info).split('\n').map(escapeNotes).join('\n');
  return parent?.type === 'listItem' && startsPoint(node, parent) ? markPoint(text, parent) : text;
}

function startsPoint(node: Paragraph, item: ListItem): boolean {
  return item.children[0] === node || (node.children.length === 0 && item.data?.fragment === true);
}

/** What is told of a point as a whole: done or not at its start, that it appears later at its end. */
function markPoint(text: string, { checked, data }: ListItem): string {
  const escaped = text.replace(LAST_MARK, '\\$&');
  const box = typeof checked === 'boolean' && text !== '' ? `[${checked ? 'x' : ' '}] ` : '';
  return `${box}${escaped}${data?.fragment ? `${escaped === '' ? '' : ' '}${FRAGMENT_MARK}` : ''}`;
}

const LAST_MARK = /\{\.fragment\}$/;

function escapeNotes(line: string): string {
  if (!isNotesLine(line)) return line;
  return line.replace(COLON, colon => (colon === ':' ? '\\:' : `&#x${colon.charCodeAt(0).toString(16)};`));
}

const COLON = /[:：]/;

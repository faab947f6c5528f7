import type { Heading, ListItem, Paragraph, Parents, Root } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { Attributes, DivisionNode, NotesNode } from '../../model/nodes.ts';
import { formatAttributes, parseAttributes } from '../../syntax/attributes.ts';
import { isNotesLine } from '../../syntax/notes-words.ts';

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
  },
  unsafe: [{ atBreak: true, character: ':', after: '::' }],
};

const processor = unified().use(remarkGfm, { singleTilde: false }).use(remarkStringify, options).freeze();

function writeNotes(node: NotesNode, _: Parents | undefined, state: State, info: Info): string {
  return `::: notes\n${state.containerFlow(node, info)}\n:::`;
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
  return defaultHandlers.listItem(node, list, state, info);
}

const NUMBER = /^(\d{1,9})[.)]$/;

/** A line of text that begins with “Notes:” is not for the speaker only. */
function writeParagraph(node: Paragraph, parent: Parents | undefined, state: State, info: Info): string {
  return defaultHandlers.paragraph(node, parent, state, info).split('\n').map(escapeNotes).join('\n');
}

function escapeNotes(line: string): string {
  if (!isNotesLine(line)) return line;
  return line.replace(COLON, colon => (colon === ':' ? '\\:' : `&#x${colon.charCodeAt(0).toString(16)};`));
}

const COLON = /[:：]/;

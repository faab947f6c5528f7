import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { strayContainerEnd, unclosedContainer, unknownContainer } from '../../message/reading.ts';
import type { Message } from '../../model/message.ts';
import type { Attributes } from '../../model/nodes.ts';
import { placeOfLines } from '../../model/place.ts';
import type { ContainerFence } from '../../syntax/container-fence.ts';

/** Blocks in the author's order, with the fences of containers between them; lines count from 1. */
export type Flow =
  | RootContent
  | { readonly type: 'fence'; readonly line: number; readonly fence: ContainerFence };

type OpeningFence = Extract<ContainerFence, { kind: 'open' }>;

interface OpenContainer {
  readonly line: number;
  readonly fence: OpeningFence;
  readonly children: RootContent[];
  /** Too deep to be a node: what it holds stands in the container around it. */
  readonly dissolved: boolean;
}

/** Nests what stands between fences into `notes` and `division` nodes; `:::` ends the innermost one. */
export function nestContainers(
  flow: readonly Flow[],
  path: string,
): { children: RootContent[]; messages: Message[] } {
  const root: RootContent[] = [];
  const open: OpenContainer[] = [];
  const messages: Message[] = [];
  const unknown = new Map<string, number>();
  const here = () => open.at(-1)?.children ?? root;
  for (const item of flow) {
    if (item.type !== 'fence') here().push(item);
    else if (item.fence.kind === 'open') {
      open.push(openContainer(item.fence, item.line, open.length < MOST_LEVELS ? undefined : here()));
      const name = unknownName(item.fence);
      if (name !== undefined && !unknown.has(name)) unknown.set(name, item.line);
    } else {
      const closed = open.pop();
      if (closed) append(here(), closeContainer(closed, item.line));
      else messages.push(strayContainerEnd(path, item.line));
    }
  }
  for (let left = open.pop(); left; left = open.pop()) {
    messages.push(unclosedContainer(path, left.line));
    append(here(), endEarly(left));
  }
  const meaningless = [...unknown].map(([name, line]) => unknownContainer(path, line, name));
  return {
    children: root,
    messages: [...messages.slice(0, MOST_MESSAGES), ...meaningless.slice(0, MOST_MESSAGES)],
  };
}

/** Deeper containers add nothing that an author could want. */
const MOST_LEVELS = 24;
const MOST_MESSAGES = 20;

function openContainer(fence: OpeningFence, line: number, outer: RootContent[] | undefined): OpenContainer {
  const children = outer ?? [];
  append(children, titleOf(fence, line));
  return { line, fence, children, dissolved: outer !== undefined };
}

/** Spread arguments are limited in number. */
function append(to: RootContent[], nodes: readonly RootContent[]): void {
  for (const node of nodes) to.push(node);
}

/** A container that nothing closes ends before the next heading or break. */
function endEarly(container: OpenContainer): RootContent[] {
  if (container.dissolved) return [];
  const end = container.children.findIndex(({ type }) => type === 'heading' || type === 'thematicBreak');
  const inside = end < 0 ? container.children : container.children.slice(0, end);
  const last = inside.at(-1)?.position?.end.line ?? container.line;
  return [
    ...closeContainer({ ...container, children: inside }, last),
    ...container.children.slice(inside.length),
  ];
}

function closeContainer(
  { fence, line, children, dissolved }: OpenContainer,
  lastLine: number,
): RootContent[] {
  if (dissolved) return [];
  const { attributes } = fence;
  const position = placeOfLines(line, lastLine);
  position.end.column = 4;
  const blocks = children as Array<BlockContent | DefinitionContent>;
  if (isNotes(attributes)) return [{ type: 'notes', children: blocks, position }];
  const holdsSlides = children.some(({ type }) => type === 'heading' || type === 'thematicBreak');
  // Headings make slides, and slides are made at the root only.
  if (holdsSlides && !isColumns(attributes)) return children;
  return [{ type: 'division', attributes, children: blocks, position }];
}

function titleOf({ title }: OpeningFence, line: number): RootContent[] {
  if (!title) return [];
  const end = title.column + title.text.length;
  const place = () => ({ start: { line, column: title.column }, end: { line, column: end } });
  return [
    {
      type: 'paragraph',
      children: [{ type: 'text', value: title.text, position: place() }],
      position: place(),
    },
  ];
}

function isNotes({ classes }: Attributes): boolean {
  return classes.some(name => NOTES.has(name.toLowerCase()));
}

function isColumns({ classes }: Attributes): boolean {
  return classes.includes('columns') || classes.includes('column');
}

/** A name that means nothing is told once, where it first stands. */
function unknownName({ attributes }: OpeningFence): string | undefined {
  const known = isNotes(attributes) || attributes.classes.some(name => KNOWN.test(name));
  return known ? undefined : attributes.classes[0];
}

const NOTES: ReadonlySet<string> = new Set(['notes', 'speaker-notes', 'speakernotes', 'speaker']);
/** Layouts and call-outs that lecturers know from pandoc, Quarto and others; their classes reach the slide. */
const KNOWN =
  /^(?:columns?|(?:non)?incremental|fragment|steps|cent(?:er|re)|left|right|small|large|figure|quote|callout(?:-\w+)?|aside|note|tip|hint|info|important|warning|caution|danger|example|exercise|question|solution|definition|theorem|lemma|corollary|proof|abstract|summary)$/i;

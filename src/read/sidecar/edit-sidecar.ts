import { type Document, isMap, type Pair, parseDocument, Scalar, YAMLMap } from 'yaml';
import { SIDECAR_KEYS, type TweakKey } from '../../model/sidecar.ts';

/** What changes in a sidecar: a text for a key, or undefined to take it away. */
export interface SidecarChanges {
  /** By the ids of slides. */
  readonly tweaks?: ReadonlyMap<string, ReadonlyMap<TweakKey, string | undefined>>;
  /** Slides that have another id: what is said of them follows. */
  readonly renamed?: ReadonlyMap<string, string>;
  readonly links?: ReadonlyMap<string, string | undefined>;
  readonly ids?: ReadonlyMap<string, string | undefined>;
  /** Times as `writtenTime` makes them. */
  readonly rehearsed?: ReadonlyMap<string, string | undefined>;
}

/**
 * The text of a sidecar with some changes; all else, the author's comments and the order stay. Empty where nothing is
 * left to say. The text must be sound YAML, or empty.
 */
export function editSidecar(text: string, changes: SidecarChanges): string {
  const document = parseDocument(text === '' ? HEADING : text, { schema: 'failsafe', logLevel: 'silent' });
  for (const [from, to] of changes.renamed ?? []) {
    moveKey(document, 'slides', from, to);
    moveKey(document, 'rehearsed', from, to);
  }
  for (const [id, values] of changes.tweaks ?? [])
    for (const [key, value] of values) setTweak(document, id, key, value);
  for (const part of ['links', 'ids', 'rehearsed'] as const)
    for (const [key, value] of changes[part] ?? []) setIn(document, [part, key], value && textNode(value));
  removeEmptyParts(document);
  return textOf(document, text);
}

const HEADING = `# What belongs to single slides, and where their old addresses lead. It goes with the outline.
# Edit it as you like: Lectern writes here only what has to be remembered, and keeps your comments.
`;

function setTweak(document: Document, id: string, key: TweakKey, value: string | undefined): void {
  const node = value === undefined ? undefined : key === 'steps' ? stepsNode(value) : textNode(value);
  setIn(document, ['slides', id, key], node);
  const slide = document.getIn(['slides', id]);
  if (isMap(slide) && slide.items.length === 0) document.deleteIn(['slides', id]);
}

function textNode(value: string): Scalar {
  return new Scalar(value);
}

/** Numbers stand in a list in one line. */
function stepsNode(value: string): unknown {
  const numbers = value.match(NUMBERS);
  if (!numbers) return textNode(value);
  const list = parseDocument(`[${numbers.join(', ')}]`, { schema: 'failsafe' }).contents;
  return list ?? textNode(value);
}

const NUMBERS = /\d+/g;

function setIn(document: Document, path: readonly string[], node: unknown): void {
  if (node === undefined || node === '') {
    if (document.hasIn(path)) document.deleteIn(path);
    return;
  }
  makeRoom(document, path);
  const there = document.getIn(path, true);
  if (there instanceof Scalar && node instanceof Scalar && !isBlock(there) && !isMultiline(node))
    there.value = node.value;
  else document.setIn(path, node);
}

function isBlock({ type }: Scalar): boolean {
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
}

function isMultiline({ value }: Scalar): boolean {
  return typeof value === 'string' && value.includes('\n');
}

/** Mappings on the way that are not there yet, or are there and empty. */
function makeRoom(document: Document, path: readonly string[]): void {
  for (let depth = 0; depth < path.length; depth += 1) {
    const above = path.slice(0, depth);
    const there = document.getIn(above, true);
    if (isMap(there)) continue;
    if (depth === 0) document.contents = new YAMLMap();
    else document.setIn(above, new YAMLMap());
  }
}

/** A key of a part under another name, in its place; what both names say stays where it is. */
function moveKey(document: Document, part: string, from: string, to: string): void {
  const mapping = document.getIn([part]);
  if (!isMap(mapping)) return;
  const pair = pairOf(mapping, from);
  if (!pair) return;
  const there = pairOf(mapping, to);
  if (!there) rename(pair, to);
  else if (isMap(pair.value) && isMap(there.value)) {
    const free = (pair.value.items as Pair[]).filter(({ key }) => !(there.value as YAMLMap).has(keyOf(key)));
    for (const one of free) there.value.items.push(one);
    pair.value.items = pair.value.items.filter(one => !free.includes(one as Pair));
    if (pair.value.items.length === 0) mapping.delete(from);
  }
}

/** Comments hang on the node of the key. */
function rename(pair: Pair, to: string): void {
  if (pair.key instanceof Scalar) pair.key.value = to;
  else pair.key = new Scalar(to);
}

function pairOf({ items }: YAMLMap, name: string): Pair | undefined {
  return (items as Pair[]).find(({ key }) => keyOf(key) === name);
}

function keyOf(key: unknown): string {
  return key instanceof Scalar ? String(key.value) : String(key);
}

/** A part stays where its author says something of it. */
function removeEmptyParts(document: Document): void {
  for (const part of SIDECAR_KEYS) {
    const pair = isMap(document.contents) ? pairOf(document.contents, part) : undefined;
    if (!isMap(pair?.value) || pair.value.items.length > 0) continue;
    const isCommented = pair.value.comment || (pair.key instanceof Scalar && pair.key.commentBefore);
    if (!isCommented && !document.contents?.commentBefore) document.deleteIn([part]);
  }
}

const INDENT = /^( +)[^\s#]/m;
const CARRIAGE_RETURN = /\r\n/;
const NOTHING = /^\{\}\n?/m;

function textOf(document: Document, before: string): string {
  const indent = Math.min(8, Math.max(2, INDENT.exec(before)?.[1]?.length ?? 2));
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false, indent });
  const { contents } = document;
  const left = isMap(contents) && contents.items.length > 0 ? text : text.replace(NOTHING, '');
  if (left.replace(HEADING, '').trim() === '') return '';
  return CARRIAGE_RETURN.test(before) ? left.replaceAll('\n', '\r\n') : left;
}

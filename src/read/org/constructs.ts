import type { PhrasingContent } from 'mdast';
import type { Place } from '../../model/place.ts';
import { entityOf } from './entities.ts';

/** What constructs may ask of the text around them. */
export interface InlineScope {
  readonly placeOf: (from: number, to: number) => Place;
  readonly textNode: (value: string, from: number, to: number) => PhrasingContent;
  /** What stands between two offsets. */
  readonly inside: (from: number, to: number) => PhrasingContent[];
  /** The mark of a footnote; `text` is what it says, where that is written with it. */
  readonly footnote: (label: string | undefined, text: string | undefined, place: Place) => PhrasingContent;
}

/** A construct that begins at a place of the text; its pattern is sticky, so that it looks nowhere else. */
export type Construct = readonly [
  pattern: RegExp,
  make: (scope: InlineScope, match: RegExpExecArray, at: number) => PhrasingContent[],
];

/** The constructs that begin with a sign. */
export function constructsWith(sign: string): readonly Construct[] {
  return CONSTRUCTS.get(sign) ?? [];
}

const LINK_URL = /^(?:https?:|mailto:)/i;
const IMAGE = /^(?:file:)?([^:]+\.(?:png|jpe?g|gif|svg|webp|avif))$/i;

function readLink(scope: InlineScope, match: RegExpExecArray, at: number): PhrasingContent[] {
  const [whole, target = '', described] = match;
  const position = scope.placeOf(at, at + whole.length);
  const image = IMAGE.exec(target)?.[1];
  if (image !== undefined && described === undefined)
    return [{ type: 'image', url: image.replace(/^file:/i, ''), alt: '', position }];
  const start = at + 2 + target.length + 2;
  const children =
    described === undefined
      ? [scope.textNode(target.replace(/^(?:file:|#|\*)/, ''), at, at + whole.length)]
      : scope.inside(start, start + described.length);
  if (!LINK_URL.test(target)) return children;
  return [
    { type: 'link', url: target, children: children.flatMap(withoutLink), position } as PhrasingContent,
  ];
}

/** Links hold no links, also where what they are called looks like an address. */
function withoutLink(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'link' ? node.children : [node];
}

function readAddress(scope: InlineScope, match: RegExpExecArray, at: number): PhrasingContent[] {
  const [whole, url = whole] = match;
  const position = scope.placeOf(at, at + whole.length);
  return [{ type: 'link', url, children: [{ type: 'text', value: url, position }], position }];
}

const LINK: Construct = [/\[\[([^\][\n]{1,2000})\](?:\[((?:[^\][]|\[[^\][]*\]){1,2000})\])?\]/y, readLink];
const FOOTNOTE: Construct = [
  /\[fn:([\w-]*)(?::((?:[^\][]|\[[^\]]*\]){0,4000}))?\]/y,
  (scope, [whole, label = '', text], at) => [
    scope.footnote(label || undefined, text, scope.placeOf(at, at + whole.length)),
  ],
];
const ANGLED: Construct = [/<(https?:\/\/[^\s<>]{1,2000})>/y, readAddress];
const BARE: Construct = [/https?:\/\/[^\s<>[\]]{0,2000}[^\s<>[\].,;:!?'")]/y, readAddress];
const TARGET: Construct = [/<<[^<>\n]{1,200}>>/y, () => []];
const RADIO: Construct = [
  /<<<([^<>\n]{1,200})>>>/y,
  (scope, [whole, text = ''], at) => [scope.textNode(text, at, at + whole.length)],
];
const TIMESTAMP: Construct = [
  /<(\d{4}-\d{2}-\d{2}[^<>\n]{0,60})>/y,
  (scope, [whole, text = ''], at) => [scope.textNode(text, at, at + whole.length)],
];
const SNIPPET: Construct = [/@@[\w-]{1,20}:[^@\n]{0,2000}@@/y, () => []];
const MATHS: Construct = [
  /\\\(([^\n]{1,2000}?)\\\)|\\\[([\s\S]{1,2000}?)\\\]/y,
  (scope, [whole, inline, display], at) => [
    scope.textNode(inline === undefined ? `$$${display}$$` : `$${inline}$`, at, at + whole.length),
  ],
];
const BREAK: Construct = [
  /\\\\[ \t]*(?=\n|$)/y,
  (scope, [whole], at) => [{ type: 'break', position: scope.placeOf(at, at + whole.length) }],
];
const ENTITY: Construct = [
  /\\([A-Za-z]{2,20}\d?)(?:\{\}|(?![A-Za-z]))/y,
  (scope, [whole, name = ''], at) => [scope.textNode(entityOf(name) ?? whole, at, at + whole.length)],
];

/** By the sign with which they begin. */
const CONSTRUCTS: ReadonlyMap<string, readonly Construct[]> = new Map([
  ['[', [LINK, FOOTNOTE]],
  ['<', [RADIO, TARGET, ANGLED, TIMESTAMP]],
  ['h', [BARE]],
  ['@', [SNIPPET]],
  ['\\', [BREAK, MATHS, ENTITY]],
]);

import type { Attributes } from '../model/nodes.ts';

/** Nothing asked for. */
export const NO_ATTRIBUTES: Attributes = { classes: [], values: {} };

/**
 * What stands between `{` and `}` as attributes: `#id`, `.class`, `key=value`, `key="two words"`, and `-` as
 * pandoc's `.unnumbered`. Undefined when any part of it is something else: it is text then.
 */
export function parseAttributes(text: string): Attributes | undefined {
  let id: string | undefined;
  const classes: string[] = [];
  const values = new Map<string, string>();
  let rest = text.trim();
  while (rest !== '') {
    const part = PART.exec(rest);
    if (!part) return undefined;
    const { name, className, key, quoted, bare } = part.groups ?? {};
    if (name) id = name;
    else if (className) classes.push(className);
    else if (key) values.set(key.toLowerCase(), quoted === undefined ? (bare ?? '') : quoted.slice(1, -1));
    else classes.push('unnumbered');
    rest = rest.slice(part[0].length).trimStart();
  }
  if (id === undefined && classes.length === 0 && values.size === 0) return undefined;
  return { ...(id === undefined ? {} : { id }), classes, values: Object.fromEntries(values) };
}

/** Writes attributes as `parseAttributes` reads them, without the braces. */
export function formatAttributes({ id, classes, values }: Attributes): string {
  const pairs = Object.entries(values).map(([key, value]) => `${key}=${quote(value)}`);
  return [...(id ? [`#${id}`] : []), ...classes.map(name => `.${name}`), ...pairs].join(' ');
}

const PART =
  /^(?:#(?<name>[^\s#.{}="']+)|\.(?<className>[^\s#.{}="']+)|(?<key>[\p{L}_][\p{L}\p{N}_:-]*)=(?:(?<quoted>"[^"]*"|'[^']*')|(?<bare>[^\s"'{}]+))|-)(?=\s|$)/u;
const BARE = /^[^\s"'{}]+$/;

function quote(value: string): string {
  if (BARE.test(value)) return value;
  return value.includes('"') ? `'${value.replaceAll("'", '’')}'` : `"${value}"`;
}

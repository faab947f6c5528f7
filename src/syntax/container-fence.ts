import type { Attributes } from '../model/nodes.ts';
import { NO_ATTRIBUTES, parseAttributes } from './attributes.ts';

/** A line of colons: it opens a container or closes the innermost open one. */
export type ContainerFence =
  | { readonly kind: 'close' }
  | {
      readonly kind: 'open';
      /** The name after the colons is the first of the classes. */
      readonly attributes: Attributes;
      /** Words after the name, as admonitions of other tools have them, and the column where they begin. */
      readonly title?: { readonly text: string; readonly column: number };
    };

/**
 * Reads a line as the fence of a container: `::: notes`, `:::notes`, `::: {.columns}`, `::: tip Title`,
 * `:::`. It begins in the first column. Undefined when the line is none.
 */
export function parseContainerFence(line: string): ContainerFence | undefined {
  if (!line.startsWith(':::')) return undefined;
  if (CLOSING.test(line)) return { kind: 'close' };
  const { lead = '', name, braces, title } = OPENING.exec(line)?.groups ?? {};
  const inBraces = braces === undefined ? NO_ATTRIBUTES : parseAttributes(braces);
  if (!inBraces || (name === undefined && braces === undefined)) return undefined;
  const attributes = name === undefined ? inBraces : { ...inBraces, classes: [name, ...inBraces.classes] };
  if (!title) return { kind: 'open', attributes };
  return {
    kind: 'open',
    attributes,
    title: { text: title.replace(BRACKETS, '$1'), column: lead.length + 1 },
  };
}

const CLOSING = /^:{3,}\s*$/;
const OPENING =
  /^(?<lead>:{3,}[ \t]*\.?(?<name>[\p{L}_][\p{L}\p{N}_-]*)?(?:[ \t]*\{(?<braces>[^{}]*)\})?[ \t]*)(?<title>[^\s:{}].*?)?[ \t]*:*[ \t]*$/u;
const BRACKETS = /^\[(.*)\]$/;

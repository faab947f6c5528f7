import { type Document, isMap, type Node, type YAMLMap } from 'yaml';
import type { Place } from '../../model/place.ts';
import { MOST_ALIASES } from '../yaml-entries.ts';

/** A `key: value` of a sidecar at any depth. Scalars come as they are written, mappings as `Map`. */
export interface SidecarEntry {
  readonly key: string;
  readonly value: unknown;
  /** Of the key. */
  readonly place: Place;
  /** What stands below it, where that is a mapping. */
  readonly entries?: readonly SidecarEntry[];
}

interface Look {
  readonly document: Document.Parsed;
  readonly placeAt: (start: number, end: number) => Place;
}

/** What stands in a mapping. Keys are text, whatever they look like. Throws where references would grow too much. */
export function entriesIn({ items }: YAMLMap, look: Look): SidecarEntry[] {
  return items.map(({ key, value }): SidecarEntry => {
    const [start = 0, end = start] = (key as Node).range ?? [];
    return {
      key: String(plain(key, look) ?? ''),
      place: look.placeAt(start, end),
      value: plain(value, look) ?? '',
      ...(isMap(value) ? { entries: entriesIn(value, look) } : {}),
    };
  });
}

function plain(node: unknown, { document }: Look): unknown {
  return (node as Node | null)?.toJS(document, { mapAsMap: true, maxAliasCount: MOST_ALIASES });
}

/** A value as a message names it. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Map) return 'several lines';
  return value === '' || value === undefined || value === null ? 'nothing' : String(value);
}

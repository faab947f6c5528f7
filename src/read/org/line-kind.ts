import { readKeyword } from './keywords.ts';
import type { OrgLine } from './lines.ts';
import { readBullet } from './lists.ts';
import { isTableLine } from './tables.ts';

/** What a line begins. */
export type LineKind =
  | 'blank'
  | 'block'
  | 'dynamic-block'
  | 'keyword'
  | 'drawer'
  | 'passed-over'
  | 'fixed'
  | 'rule'
  | 'footnote'
  | 'latex'
  | 'table'
  | 'list'
  | 'text';

/** What a line begins by its own look. */
export function kindOfLine(line: OrgLine): LineKind {
  const { text } = line;
  const kind = LOOKS.find(([pattern]) => pattern.test(text))?.[1];
  if (kind) return kind;
  if (text.includes('#+') && readKeyword(text)) return 'keyword';
  if (isTableLine(line)) return 'table';
  return readBullet(line) ? 'list' : 'text';
}

const LOOKS: ReadonlyArray<readonly [RegExp, LineKind]> = [
  [/^\s*$/, 'blank'],
  [/^[ \t]*#\+begin_\S/i, 'block'],
  [/^[ \t]*#\+begin:/i, 'dynamic-block'],
  [/^[ \t]*:[\p{L}\p{N}_-]+:[ \t]*$/u, 'drawer'],
  // Dates of tasks, and comments.
  [/^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):[ \t]*[<[\d(]/, 'passed-over'],
  [/^[ \t]*#(?:[ \t]|$)/, 'passed-over'],
  [/^[ \t]*:(?: |$)/, 'fixed'],
  [/^[ \t]*-{5,}[ \t]*$/, 'rule'],
  [/^\[fn:[\w-]+\]/, 'footnote'],
  [/^[ \t]*\\begin\{[a-z*]+\}/i, 'latex'],
];

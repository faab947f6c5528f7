import { unclosedFrontMatter } from '../message/reading.ts';
import type { Message } from '../model/message.ts';
import type { Meta } from '../model/meta.ts';
import { readSettings } from './settings.ts';

export interface FrontMatter {
  readonly meta: Meta;
  /** The document with spaces for its front matter, so that all that follows keeps its place. */
  readonly body: string;
  /** How many lines it takes, 0 when there is none. */
  readonly lines: number;
  /** The line of the title in it, from 1. */
  readonly titleLine?: number;
  /** The title is there, and empty. */
  readonly untitled: boolean;
  readonly messages: readonly Message[];
}

/** The YAML between `---` in the first line and the next `---` or `...`, read as settings. Never throws. */
export function readFrontMatter(text: string, path: string): FrontMatter {
  const found = findFrontMatter(text);
  const none: FrontMatter = { meta: {}, body: text, lines: 0, untitled: false, messages: [] };
  if (!found) return none;
  const { meta, titleLine, untitled, messages } = readSettings(found.yaml, { path, firstLine: 2 });
  if (!found.closed && !untitled && Object.keys(meta).length === 0) return none;
  return {
    meta,
    body: text.slice(0, found.length).replace(NOT_A_LINE_END, ' ') + text.slice(found.length),
    lines: found.lines,
    ...(titleLine === undefined ? {} : { titleLine }),
    untitled,
    messages: found.closed ? messages : [unclosedFrontMatter(path, found.lines), ...messages],
  };
}

/** The document without its front matter, for those who don't need the settings. */
export function skipFrontMatter(text: string): { readonly body: string; readonly yaml?: string } {
  const found = findFrontMatter(text);
  return found ? { body: text.slice(found.length), yaml: found.yaml } : { body: text };
}

const NOT_A_LINE_END = /[^\n]/g;

interface Extent {
  readonly yaml: string;
  /** Lines, the marks included. */
  readonly lines: number;
  /** Characters, the line end after the closing mark included. */
  readonly length: number;
  readonly closed: boolean;
}

/**
 * Where the front matter is, if there is any. `---` above a heading, above an empty line or above what is
 * no `key: value` is a break between slides.
 */
function findFrontMatter(text: string): Extent | undefined {
  if (!OPENING.test(text)) return undefined;
  const lines = text.split('\n', MOST_LINES);
  if (!ENTRY_OR_COMMENT.test(lines[1] ?? '') || HEADING.test(lines[1] ?? '')) return undefined;
  const closing = lines.findIndex((line, index) => index > 0 && CLOSING.test(line));
  const end = closing > 0 ? closing : lines.findIndex((line, index) => index > 0 && line.trim() === '') - 1;
  const inside = lines.slice(1, closing > 0 ? closing : Math.max(end, 0) + 1);
  if (end < 1 || !inside.some(line => ENTRY.test(line))) return undefined;
  const whole = lines.slice(0, end + 1);
  return {
    yaml: inside.join('\n'),
    lines: whole.length,
    length: Math.min(text.length, whole.join('\n').length + 1),
    closed: closing > 0,
  };
}

const MOST_LINES = 1_000;
const OPENING = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const ENTRY = /^["']?[\p{L}\p{N}_][\p{L}\p{N}._-]*["']?[ \t]*:(?:[ \t]|$)/u;
const ENTRY_OR_COMMENT = /^(?:#|["'\p{L}\p{N}_])/u;
const HEADING = /^#{1,6}[ \t]/;

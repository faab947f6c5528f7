import type { OrgLine } from './lines.ts';

/** A headline without what is there for Org alone: its state, its priority, its tags. */
export interface Headline {
  /** Stars, from 1. */
  readonly level: number;
  readonly line: OrgLine;
  /** In lower case. */
  readonly tags: readonly string[];
  /** Commented out, with all that stands below it. */
  readonly commented: boolean;
}

/** Reads a line as a headline; undefined for all others. `states` are the words for states that the document sets. */
export function readHeadline(line: OrgLine, states: ReadonlySet<string>): Headline | undefined {
  const [, stars = '', gap = '', all = ''] = HEADLINE.exec(line.text) ?? [];
  if (stars === '') return undefined;
  const [, body = all, tagText = ''] = TAGS.exec(all) ?? [];
  const state = STATE.exec(body)?.[1];
  const stateful = state !== undefined && (STATES.has(state) || states.has(state));
  const afterState = stateful ? body.slice(state.length) : body;
  const afterPriority = afterState.replace(PRIORITY, '');
  const commented = COMMENT.test(afterPriority);
  const text = (commented ? afterPriority.replace(COMMENT, '') : afterPriority).trimStart();
  const start = stars.length + gap.length + (body.length - text.length);
  return {
    level: stars.length,
    line: { text: text.replace(COOKIE, '').trimEnd(), number: line.number, column: line.column + start },
    tags: tagText.toLowerCase().split(':').filter(Boolean),
    commented,
  };
}

const HEADLINE = /^(\*+)([ \t]+)(.*)$/;
const TAGS = /^(.*?)[ \t]*(:(?:[\p{L}\p{N}_@#%-]+:)+)$/u;
const STATE = /^(\p{Lu}[\p{Lu}\d_-]*)(?=[ \t]|$)/u;
const PRIORITY = /^[ \t]*\[#[A-Z0-9]{1,2}\]/;
const COMMENT = /^[ \t]*COMMENT(?=[ \t]|$)/;
/** How much of a task is done: `[2/5]`, `[40%]`. */
const COOKIE = /[ \t]*\[(?:\d*\/\d*|\d*%)\][ \t]*$/;

/** Words that people commonly use for states besides TODO and DONE. */
const STATES: ReadonlySet<string> = new Set(
  'TODO DONE NEXT WAIT WAITING HOLD SOMEDAY MAYBE CANCELED CANCELLED STARTED DOING INPROGRESS IN-PROGRESS PROJ KILL STRT DELEGATED DEFERRED LATER'.split(
    ' ',
  ),
);

/** The words for states in the value of `#+TODO:`, `#+SEQ_TODO:` or `#+TYP_TODO:`. */
export function readStates(value: string): string[] {
  return value
    .split(/\s+/)
    .filter(word => word !== '|')
    .map(word => word.replace(/\(.*\)$/, ''));
}

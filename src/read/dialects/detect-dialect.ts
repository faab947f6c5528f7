import type { DeckDialect } from '../../model/outline.ts';
import { skipFrontMatter } from '../front-matter.ts';
import { markVerbatim } from './verbatim.ts';

/** The tool that a deck was written for, and the mark that told. */
export interface DetectedDialect {
  readonly dialect: DeckDialect;
  /** As the author wrote it, for a message. */
  readonly mark: string;
  /** Where the mark stands, from 1. */
  readonly line: number;
  /** The author says it outright: `marp: true`. */
  readonly stated: boolean;
}

/**
 * Tells by marks that nothing else has for which tool a deck was written; undefined for all other documents.
 * `format: markdown` or `format: plain` in the front matter says that it is none.
 */
export function detectDialect(text: string): DetectedDialect | undefined {
  const { body, yaml } = skipFrontMatter(text);
  if (yaml !== undefined && STATED.test(yaml)) return undefined;
  const lines = text.split('\n', MOST_LINES);
  const front = yaml === undefined ? 0 : text.slice(0, text.length - body.length).split('\n').length - 1;
  const verbatim = markVerbatim(lines);
  const found = new Map<DeckDialect, { weight: number; mark: string; line: number; stated: boolean }>();
  for (const [index, line] of lines.entries()) {
    if (line.length > MOST_COLUMNS) continue;
    const marks = index < front ? SETTINGS : verbatim[index] ? [] : MARKS;
    for (const { dialect, pattern, weight, after } of marks) {
      if (!pattern.test(line) || (after && !after.test(lineBefore(lines, index)))) continue;
      const known = found.get(dialect);
      if (known) known.weight += weight;
      else found.set(dialect, { weight, mark: line.trim(), line: index + 1, stated: weight >= STATES });
    }
  }
  const [best] = [...found].sort(([, a], [, b]) => b.weight - a.weight);
  if (!best || best[1].weight < ENOUGH) return undefined;
  return { dialect: best[0], mark: shortened(best[1].mark), line: best[1].line, stated: best[1].stated };
}

const STATED = /^format[ \t]*:[ \t]*(?:plain|markdown)[ \t]*$/im;
const MOST_LINES = 20_000;
const MOST_COLUMNS = 2_000;
const ENOUGH = 3;
/** The weight of a mark that leaves no doubt. */
const STATES = 9;
const LONGEST_MARK = 50;

interface Mark {
  readonly dialect: DeckDialect;
  readonly pattern: RegExp;
  readonly weight: number;
  /** What the line before it must be; empty lines between don't count. */
  readonly after?: RegExp;
}

const SETTINGS: readonly Mark[] = [
  { dialect: 'marp', pattern: /^marp[ \t]*:[ \t]*true/, weight: 9 },
  { dialect: 'marp', pattern: /^headingDivider[ \t]*:/, weight: 3 },
  { dialect: 'marp', pattern: /^(?:paginate|backgroundColor|_class|_paginate)[ \t]*:/, weight: 2 },
  {
    dialect: 'slidev',
    pattern:
      /^(?:drawings|mdc|routerMode|colorSchema|themeConfig|highlighter|monaco|canvasWidth|defaults)[ \t]*:/,
    weight: 3,
  },
  { dialect: 'slidev', pattern: /^(?:layout|transition|background)[ \t]*:/, weight: 1 },
  { dialect: 'quarto', pattern: /^(?:format[ \t]*:[ \t]*|[ \t]+)revealjs[ \t]*(?::|$)/, weight: 9 },
  {
    dialect: 'pandoc',
    pattern:
      /^(?:output[ \t]*:[ \t]*|[ \t]+)(?:revealjs::revealjs_presentation|beamer_presentation|ioslides_presentation)/,
    weight: 9,
  },
  {
    dialect: 'pandoc',
    pattern: /^(?:aspectratio|colortheme|revealjs-url|header-includes)[ \t]*:/,
    weight: 3,
  },
  { dialect: 'remark', pattern: /xaringan::/, weight: 9 },
  {
    dialect: 'reveal-md',
    pattern: /^(?:separator|verticalSeparator|revealOptions|notesSeparator)[ \t]*:/,
    weight: 9,
  },
];

const BREAK = /^---[ \t]*$/;

const MARKS: readonly Mark[] = [
  {
    dialect: 'marp',
    pattern:
      /^<!--[ \t]*(?:marp:[ \t]*true|headingDivider:|_?(?:class|paginate|backgroundColor|backgroundImage|header|footer|color):)/,
    weight: 3,
  },
  { dialect: 'marp', pattern: /!\[bg(?:[ \t][^\]]*)?\]\(/, weight: 3 },
  { dialect: 'marp', pattern: /^#{1,6}[ \t]+<!--[ \t]*fit[ \t]*-->/, weight: 3 },
  {
    dialect: 'slidev',
    pattern: /<\/?v-clicks?\b|<[a-z]+[ \t][^>]*\bv-click\b|^::(?:right|left|default|bottom)::[ \t]*$/,
    weight: 3,
  },
  { dialect: 'slidev', pattern: /^layout:[ \t]*(?!true|false)[a-z-]+[ \t]*$/, weight: 2, after: BREAK },
  {
    dialect: 'slidev',
    pattern: /^(?:src|transition|hideInToc|clicks|routeAlias):[ \t]*\S/,
    weight: 2,
    after: BREAK,
  },
  { dialect: 'pandoc', pattern: /^\. \. \.[ \t]*$|^\\pause[ \t]*$/, weight: 3 },
  { dialect: 'pandoc', pattern: /^\\(?:big|med|small)skip[ \t]*$/, weight: 1.5 },
  { dialect: 'pandoc', pattern: /\]\([^)]*\)\{[^}]*(?:width|height)[ \t]*=/, weight: 1.5 },
  { dialect: 'pandoc', pattern: /\]\{\.[\w-]+[^}]*\}/, weight: 1 },
  { dialect: 'reveal-md', pattern: /<!--[ \t]*\.(?:slide|element):/, weight: 3 },
  { dialect: 'reveal-md', pattern: /^----[ \t]*$/, weight: 1.5 },
  { dialect: 'reveal-md', pattern: /^Note:/, weight: 1.5 },
  { dialect: 'remark', pattern: /^\?\?\?[ \t]*$/, weight: 3 },
  {
    dialect: 'remark',
    pattern: /^(?:class|name|template|count|background-image|layout)[ \t]*:[ \t]*(?:true|false|\S.*)$/,
    weight: 1.5,
    after: BREAK,
  },
  { dialect: 'remark', pattern: /^[ \t]*(?:\.[a-z][\w-]*)+\[[ \t]*$/, weight: 1.5 },
  {
    dialect: 'remark',
    pattern: /(?:^|[^\w\])])\.(?:footnote|center|small|red|pull-left|pull-right|left-column|right-column)\[/,
    weight: 1.5,
  },
];

function lineBefore(lines: readonly string[], index: number): string {
  for (let above = index - 1; above >= Math.max(0, index - MOST_BLANK); above -= 1) {
    const line = lines[above] ?? '';
    if (line.trim() !== '') return line;
  }
  return '';
}

const MOST_BLANK = 3;

function shortened(mark: string): string {
  return mark.length > LONGEST_MARK ? `${mark.slice(0, LONGEST_MARK)}…` : mark;
}

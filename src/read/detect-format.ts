import type { OutlineFormat } from '../model/outline.ts';
import { parseContainerFence } from '../syntax/container-fence.ts';
import { skipFrontMatter } from './front-matter.ts';

/**
 * Tells Markdown from a plain outline by the marks in it; the name of the file says nothing. Bullets are no
 * evidence, since both have them; without evidence it is a plain outline. `format: plain` or
 * `format: markdown` in the front matter says so itself.
 */
export function detectFormat(text: string): OutlineFormat {
  const { body, yaml } = skipFrontMatter(text);
  const stated = STATED.exec(yaml ?? '')?.[1]?.toLowerCase();
  if (stated === 'plain' || stated === 'markdown') return stated;
  const lines = body.split('\n', MOST_LINES).map(line => line.slice(0, MOST_COLUMNS));
  const marks = weighMarkdown(lines) + (yaml === undefined ? 0 : 1);
  return marks >= ENOUGH && marks >= weighPlain(lines) ? 'markdown' : 'plain';
}

const STATED = /^format[ \t]*:[ \t]*(plain|markdown)[ \t]*$/im;

/** A document shows what it is well before this. */
const MOST_LINES = 20_000;
const MOST_COLUMNS = 2_000;
const ENOUGH = 3;

/** How much each mark of Markdown counts, and at most in all. */
const MARKS: ReadonlyArray<{ readonly pattern: RegExp; readonly weight: number; readonly most: number }> = [
  { pattern: /^#{1,6}[ \t]+\S/, weight: 3, most: Infinity },
  { pattern: /^ {0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/, weight: 3, most: 12 },
  { pattern: /!\[[^\]]*\]\([^)\s]+/, weight: 3, most: 12 },
  { pattern: /(?:^|[^!])\[[^\]]+\]\((?:[a-z]+:|[./#\w])[^)]*\)/, weight: 1.5, most: 6 },
  { pattern: /^ {0,3}\[[^\]]+\]:[ \t]+\S/, weight: 2, most: 6 },
  { pattern: /\[\^[^\]\s]+\]/, weight: 1.5, most: 6 },
  { pattern: /(?:^|[^*\w])\*\*[^\s*][^*]*\*\*/, weight: 0.5, most: 2 },
  { pattern: /(?:^|[^`])`[^`]+`(?!`)/, weight: 0.5, most: 2 },
  { pattern: /^<!--|-->$/, weight: 0.5, most: 1 },
];

function weighMarkdown(lines: readonly string[]): number {
  const outside = withoutFencedCode(lines);
  const marks = MARKS.map(({ pattern, weight, most }) =>
    Math.min(most, weight * count(outside, line => pattern.test(line))),
  );
  const fences = (lines.length - outside.length) / 2;
  const containers = count(outside, line => parseContainerFence(line)?.kind === 'open');
  const breaks = count(
    outside,
    (line, index) => BREAK.test(line) && isBlank(outside, index - 1) && isBlank(outside, index + 1),
  );
  const setext = count(outside, (line, index) => SETEXT.test(line) && BARE.test(outside[index - 1] ?? ''));
  const others = [
    Math.min(12, fences * 1.5),
    containers * 3,
    Math.min(6, breaks * 1.5),
    Math.min(1.5, setext * 0.5),
  ];
  return [...marks, ...others].reduce((sum, weight) => sum + weight, 0);
}

const BREAK = /^---[ \t]*$/;
const SETEXT = /^(?:={3,}|-{3,})[ \t]*$/;

/** The lines that are not between code fences, which is where `#` begins a comment. */
function withoutFencedCode(lines: readonly string[]): string[] {
  let fence = '';
  return lines.filter(line => {
    const [, mark = ''] = CODE_FENCE.exec(line) ?? [];
    const before = fence;
    if (fence === '') fence = mark;
    else if (mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark) fence = '';
    return before === '' && fence === '';
  });
}

const CODE_FENCE = /^[ \t]*(`{3,}|~{3,})/;

/** Shapes that only plain outlines have, and that Markdown would read as one list or one paragraph. */
function weighPlain(lines: readonly string[]): number {
  const afterPoint = count(
    lines,
    (line, index) => isBareHeading(line) && isPoint(lines, index - 1) && isPoint(lines, index + 1),
  );
  const afterBlank = count(
    lines,
    (line, index) => isBareHeading(line) && isBlank(lines, index - 1) && isPoint(lines, index + 1),
  );
  const byIndent = count(lines, (line, index) => TABBED.test(line) && BARE.test(lines[index - 1] ?? ''));
  return afterPoint * 3 + afterBlank + byIndent;
}

const POINT = /^[ \t]*(?:[-*+•–—‣◦]|\d{1,3}[.)])[ \t]*\S/;
const BARE = /^[\p{L}\p{N}"“«]/u;
const TABBED = /^\t+[\p{L}\p{N}]/u;
const ENDS_OPEN = /[.,;:：，。、；?!]\s*$/;
const LONGEST_HEADING = 90;

function isBareHeading(line: string): boolean {
  return BARE.test(line) && !POINT.test(line) && line.length <= LONGEST_HEADING && !ENDS_OPEN.test(line);
}

function isPoint(lines: readonly string[], index: number): boolean {
  return POINT.test(lines[index] ?? '');
}

function isBlank(lines: readonly string[], index: number): boolean {
  return (lines[index] ?? '').trim() === '';
}

function count(lines: readonly string[], matches: (line: string, index: number) => boolean): number {
  return lines.reduce((sum, line, index) => sum + (matches(line, index) ? 1 : 0), 0);
}

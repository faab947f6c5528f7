import { LINE_BREAK } from './text-runs.ts';
import type { TextRun } from './text-style.ts';

/**
 * Collapses spaces as CSS does across all runs: one for any number of them, none at the ends of lines, none for a
 * line end between wide letters. Line breaks become `\n`.
 */
export function collapseSpaces(runs: readonly TextRun[]): readonly TextRun[] {
  if (areCollapsed(runs)) return runs;
  let before = '\n';
  const collapsed = runs.map((run, index) => {
    if (!UNSETTLED.test(run.text)) {
      if (run.text !== '') before = run.text.slice(-1);
      return run;
    }
    const text = run.text.replace(SPACES, (spaces, at: number) => {
      const left = at > 0 ? run.text.slice(at - 1, at) : before;
      const behind = at + spaces.length;
      const right = behind < run.text.length ? run.text.slice(behind, behind + 1) : firstOf(runs, index + 1);
      return collapsedTo(spaces, left, right);
    });
    const broken = text.replaceAll(LINE_BREAK, '\n');
    if (broken !== '') before = broken.slice(-1);
    return { ...run, text: broken };
  });
  return withoutLast(collapsed.filter(({ text }) => text !== ''));
}

/** Whether all spaces of some runs are single ones between words, as in nearly all texts. */
function areCollapsed(runs: readonly TextRun[]): boolean {
  let before = SPACE;
  for (let index = 0; index < runs.length; index++) {
    const text = runs[index]?.text ?? '';
    if (text === '' || (before === SPACE && text.charCodeAt(0) === SPACE) || DOUBTFUL.test(text))
      return false;
    before = text.charCodeAt(text.length - 1);
  }
  return before !== SPACE;
}

const SPACE = 0x20;
const DOUBTFUL = /[\t\n\r\f\u2028]| {2}/;

/** Any that may have to go: all but single ones between words. */
const UNSETTLED = /[\t\n\r\f\u2028]| {2}|^ | $/;
const SPACES = /[ \t\n\r\f]+/g;

function collapsedTo(spaces: string, left: string, right: string): string {
  if (left === ' ' || left === '\n' || left === LINE_BREAK || right === LINE_BREAK) return '';
  if (!spaces.includes('\n')) return ' ';
  return left === '\u200b' || right === '\u200b' || (WIDE.test(left) && WIDE.test(right)) ? '' : ' ';
}

/** Scripts that leave no space between words, those of Korean aside. */
const WIDE = /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\ud840-\ud8ff]/;

function firstOf(runs: readonly TextRun[], from: number): string {
  for (let index = from; index < runs.length; index++) {
    const text = runs[index]?.text.trimStart();
    if (text) return text.slice(0, 1);
  }
  return '';
}

/** The space at the end of a text hangs beyond it. */
function withoutLast(runs: TextRun[]): TextRun[] {
  const last = runs.at(-1);
  if (!last?.text.endsWith(' ')) return runs;
  const text = last.text.slice(0, -1);
  return text === '' ? withoutLast(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

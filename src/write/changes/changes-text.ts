import type { DeckChanges, SlideChange } from '../../compare/deck-changes.ts';
import type { LineChange } from '../../compare/line-changes.ts';
import type { WordRun } from '../../compare/word-changes.ts';
import { LEGEND, labelOfChange } from '../../message/change-labels.ts';
import { shortenSame } from './shorten-same.ts';

/** How what is gone, what is new and what stands in the background look on the terminal at hand. */
export interface ChangeStyles {
  readonly gone: (text: string) => string;
  readonly new: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly plain: (text: string) => string;
}

/** What changed, slide by slide, for a terminal: words that are gone in `[-…-]`, new ones in `{+…+}`. */
export function changesToText({ slides }: DeckChanges, styles: ChangeStyles): string {
  const changed = slides.filter(({ kind }) => kind !== 'same');
  const width = Math.max(...changed.map(change => numberOf(change).length));
  const blocks = changed.map(change => blockOf(change, width, styles).join('\n'));
  const legend = blocks.some(block => MARK.test(block)) ? [styles.quiet(LEGEND)] : [];
  return [...blocks, ...legend].join('\n\n');
}

const MARK = /\[-|\{\+/;

function blockOf(change: SlideChange, width: number, styles: ChangeStyles): string[] {
  const { kind, before, after, body, notes } = change;
  const was = before && before.number !== after?.number ? before.number : undefined;
  const label = labelOfChange({ ...change, was });
  const head = `${numberOf(change).padStart(width + 1)}  ${titleOf(change, styles)}  ${styles.quiet(label)}`;
  const indent = ' '.repeat(width + 3);
  const shown = linesOf(body, kind, styles);
  const said = linesOf(withoutRepeated(notes, body), kind, styles);
  return [
    head,
    ...shown.map(line => `${indent}${line}`),
    ...said.map(line => `${indent}${styles.quiet('notes:')} ${line}`),
  ];
}

function numberOf({ after }: SlideChange): string {
  return after ? String(after.number) : '–';
}

function titleOf({ kind, title, before, after }: SlideChange, styles: ChangeStyles): string {
  const slide = after ?? before;
  if (kind === 'changed' && title.some(run => run.kind !== 'same')) return marked(title, styles);
  return styles.strong(slide?.title || slide?.text.split('\n', 1)[0] || slide?.id || '');
}

/** Of a slide that both decks have, only what differs. */
function linesOf(lines: readonly LineChange[], kind: SlideChange['kind'], styles: ChangeStyles): string[] {
  const shown = lines.filter(line => line.kind !== 'same');
  return shown.map(({ kind: own, runs }) => {
    const text = runs.map(run => run.text).join('');
    if (own === 'new') return kind === 'new' ? styles.plain(text) : styles.new(`{+${text}+}`);
    if (own === 'gone') return kind === 'removed' ? styles.plain(text) : styles.gone(`[-${text}-]`);
    return marked(shortenSame(runs), styles);
  });
}

function marked(runs: readonly WordRun[], styles: ChangeStyles): string {
  return runs
    .map(({ kind, text }) => {
      if (kind === 'gone') return styles.gone(`[-${text}-]`);
      return kind === 'new' ? styles.new(`{+${text}+}`) : styles.plain(text);
    })
    .join('');
}

/** Notes hold whole sentences of which slides show the beginnings: what was said of those is not said again. */
function withoutRepeated(notes: readonly LineChange[], body: readonly LineChange[]): LineChange[] {
  const said = new Set(body.filter(({ kind }) => kind !== 'same').map(signature));
  return notes.filter(line => !said.has(signature(line)));
}

function signature({ runs }: LineChange): string {
  const exchanged = runs.filter(({ kind }) => kind !== 'same');
  return JSON.stringify(exchanged.map(({ kind, text }) => [kind, text.trim()]));
}

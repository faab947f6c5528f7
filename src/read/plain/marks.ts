import { readOrdinals } from './ordinals.ts';
import type { Line, Mark } from './types.ts';

/** A line with its mark taken off. */
export interface MarkedLine {
  readonly line: Line;
  readonly mark?: Mark;
  /** What follows the mark. */
  readonly text: string;
  /** Where that starts in the line, from 1. */
  readonly column: number;
  /** Columns before that. */
  readonly textIndent: number;
  /** Columns before the mark; repeated marks (`**`) count as deeper. */
  readonly indent: number;
}

type Ordinal = Extract<Mark, { kind: 'ordinal' }>;

/** Marks that only some documents use as bullets, and in others mean something else. */
interface Habits {
  /** `-text` without a space. */
  readonly tightDash: boolean;
  /** `> text`. */
  readonly angle: boolean;
  /** `— text`, which may be speech. */
  readonly emDash: boolean;
  /** `o` before a tab or two spaces. */
  readonly letterO: boolean;
}

/** Takes bullets and ordinals off the lines, as the document as a whole uses them. */
export function markLines(lines: readonly Line[]): MarkedLine[] {
  const habits = learnHabits(lines);
  const ordinals = settleOrdinals(lines);
  return lines.map(line => takeMark(line, readBullet(line.text, habits) ?? ordinals.get(line)));
}

function takeMark(line: Line, mark: Mark | undefined): MarkedLine {
  if (!mark)
    return { line, text: line.text, column: line.column, textIndent: line.indent, indent: line.indent };
  const rest = line.text.slice(mark.written.length);
  const gap = rest.length - rest.trimStart().length;
  const width = mark.written.length + gap;
  const deeper = mark.kind === 'bullet' ? mark.glyph.length - 1 : 0;
  return {
    line,
    mark,
    text: rest.trimStart(),
    column: line.column + width,
    textIndent: line.indent + mark.written.length + Math.max(gap, 1),
    indent: line.indent + deeper,
  };
}

const GLYPHS = String.raw`•·・‣◦∙⁃▪▫■□●○◆◇★☆►▶▸▹➢➤➔→⇒✓✔✗✘☐☑☒❖»※\uF000-\uF0FF`;
const FREE_BULLET = new RegExp(`^[${GLYPHS}](?!\\p{Script=Han}*[：:]?$)`, 'u');
const SPACED_BULLET = /^(?:[-=]{1,2}>|[-+–‐‑−]|\*{1,4})(?=\s)/u;
const TIGHT_DASH = /^[-–](?=[\p{L}"“„«(¿¡][\p{L}\p{M}'’.-]+)/u;
const TIGHT_FLAG = /^-(?:\p{Ll}(?=[\s,]|$)|-)/u;
const TIGHT_YEAR = /^-(?=(?:1\d|20)\d\d(?!\d))/;
const TIGHT_CAPITAL = /^-(?=\p{Lu}\s)/u;
const ANGLE = /^>(?=\s+\S)/;
const EM_DASH = /^[—―](?=\s*\p{L})/u;
const LETTER_O = /^o(?=\t| {2,})/;
const STARRED = /\*+$/;

function readBullet(text: string, habits: Habits): Mark | undefined {
  const spaced = SPACED_BULLET.exec(text)?.[0];
  if (spaced && !(spaced.length > 1 && STARRED.test(text))) return bullet(spaced);
  const free = FREE_BULLET.exec(text)?.[0] ?? (habits.emDash ? EM_DASH.exec(text)?.[0] : undefined);
  if (free) return bullet(free);
  if (habits.tightDash && !TIGHT_FLAG.test(text)) {
    const tight = (TIGHT_DASH.exec(text) ?? TIGHT_CAPITAL.exec(text) ?? TIGHT_YEAR.exec(text))?.[0];
    if (tight) return bullet(tight);
  }
  const rare = (habits.angle && ANGLE.exec(text)?.[0]) || (habits.letterO && LETTER_O.exec(text)?.[0]);
  return rare ? bullet(rare) : undefined;
}

function bullet(written: string): Mark {
  return { kind: 'bullet', glyph: written, written };
}

const TELLING_TIGHT_DASH = /^[-–][\p{L}][\p{L}\p{M}'’-]{2,}/u;
const TIGHT_CAPITALISED = /^[-–]\p{Lu}\p{Ll}{2,}/u;
const SPACED_DASH = /^[-–]\s/;
const SPEECH_END = /[.!?…][”"»]?$/u;

function learnHabits(lines: readonly Line[]): Habits {
  const count = (test: (text: string) => boolean) =>
    lines.reduce((sum, line) => sum + (test(line.text) ? 1 : 0), 0);
  const emDashes = lines.filter(line => EM_DASH.test(line.text));
  const spoken = emDashes.filter(line => SPEECH_END.test(line.text)).length;
  return {
    tightDash:
      count(text => TELLING_TIGHT_DASH.test(text)) >= 2 ||
      (count(text => TIGHT_CAPITALISED.test(text)) === 1 && count(text => SPACED_DASH.test(text)) >= 2),
    angle: count(text => ANGLE.test(text)) >= 2,
    emDash: emDashes.length >= 2 && spoken <= emDashes.length / 2,
    letterO: count(text => LETTER_O.test(text)) >= 2,
  };
}

/** Kinds that one line alone may use; letters and Roman numbers need a neighbour, or they are initials. */
const SURE = new Set<Ordinal['ordinal']>([
  'decimal',
  'decimal-paren',
  'decimal-parens',
  'decimal-comma',
  'decimal-angle',
  'decimal-brackets',
  'native',
  'native-paren',
  'native-parens',
  'circled',
  'paragraph-sign',
  'han',
  'han-parens',
]);
const FAR = 5;

function settleOrdinals(lines: readonly Line[]): Map<Line, Ordinal> {
  const read = lines.map(line => readOrdinals(line.text));
  const candidates = withChapters(lines, read);
  const multilevel = read.filter(found => found.some(isMultilevel)).length;
  const seconds = new Set(candidates.flat().flatMap(one => (one.value === 2 ? [one.ordinal] : [])));
  const last = new Map<Ordinal['ordinal'], number>();
  const settled = new Map<Line, Ordinal>();
  lines.forEach((line, index) => {
    const chosen = choose(candidates[index] ?? [], last, seconds, multilevel >= 2);
    if (!chosen) return;
    settled.set(line, chosen);
    last.set(chosen.ordinal, chosen.value);
  });
  return settled;
}

const CHAPTER = /^\d{1,2}(?=\s+\p{Lu})/u;

/** `1 Structure` is numbered where `1.1 Lipids` is the next number of the kind, or behind others that are. */
function withChapters(lines: readonly Line[], read: readonly Ordinal[][]): readonly Ordinal[][] {
  let chapter = 0;
  return read.map((found, index) => {
    const written = found.length === 0 ? CHAPTER.exec(lines[index]?.text ?? '')?.[0] : undefined;
    const value = Number(written);
    if (written === undefined || value !== chapter + 1) return found;
    const next = read.slice(index + 1).find(others => others.some(isMultilevel));
    const opened = next?.some(one => one.written.replace(/\.$/, '') === `${written}.1`);
    if (!opened && chapter < 2) return found;
    chapter = value;
    return [{ kind: 'ordinal', ordinal: 'multilevel', value, depth: 1, written }];
  });
}

function isMultilevel({ ordinal }: Ordinal): boolean {
  return ordinal === 'multilevel';
}

function choose(
  candidates: readonly Ordinal[],
  last: ReadonlyMap<Ordinal['ordinal'], number>,
  seconds: ReadonlySet<Ordinal['ordinal']>,
  multilevel: boolean,
): Ordinal | undefined {
  const follows = candidates.find(one => !SURE.has(one.ordinal) && last.get(one.ordinal) === one.value - 1);
  if (follows && follows.ordinal !== 'multilevel') return follows;
  return candidates.find(one => {
    if (one.ordinal === 'multilevel') return multilevel;
    if (SURE.has(one.ordinal)) return true;
    if (one.value === 1)
      return seconds.has(one.ordinal) || (one.ordinal === 'upper-letter' && seconds.has('upper-roman'));
    const before = last.get(one.ordinal);
    return before !== undefined && one.value > before && one.value - before <= FAR;
  });
}

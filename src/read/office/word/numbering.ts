import { inDigitsOf } from '../../../text/digits.ts';
import type { FlowList } from '../../flow/flow.ts';
import type { Indent } from '../text-look.ts';
import { toLetters, toRoman, toThaiLetters } from '../written-number.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import { childValue, indentOf } from './styles.ts';

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly list: FlowList;
  readonly indent: Indent;
}

/** Counts the lists of a document: paragraphs have to be asked for in their order. */
export type CountList = (id: string, level: number) => ListPlace | undefined;

/** Reads how lists are numbered. A list that is not defined, or has id 0, is none. */
export function readNumbering(root: XmlElement | undefined): CountList {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map(one => [one.attributes.get('w:abstractNumId'), one]),
  );
  const lists = new Map(childrenOf(root, 'w:num').map(one => [one.attributes.get('w:numId'), one]));
  const known = new Map<string, Numbering | undefined>();
  const numberingOf = (id: string) => {
    if (!known.has(id)) known.set(id, readList(id, lists.get(id), definitions));
    return known.get(id);
  };
  const counts = new Map<string, number[]>();
  return (id, level) => {
    const numbering = numberingOf(id);
    if (!numbering) return undefined;
    const { key, levels } = numbering;
    const counted = count(counts.get(key) ?? [], levels, level);
    counts.set(key, counted);
    return { list: flowListOf(levels, counted, level), indent: levels[level]?.indent ?? {} };
  };
}

interface Numbering {
  /** Lists with the same key go on counting. */
  readonly key: string;
  readonly levels: readonly Level[];
}

function readList(
  id: string,
  list: XmlElement | undefined,
  definitions: ReadonlyMap<string | undefined, XmlElement>,
): Numbering | undefined {
  const abstractId = childValue(list, 'w:abstractNumId');
  const definition = definitions.get(abstractId);
  if (!list || !definition) return undefined;
  const restarts = childrenOf(list, 'w:lvlOverride').some(one => childOf(one, 'w:startOverride'));
  return {
    key: restarts ? `list ${id}` : `definition ${abstractId}`,
    levels: levelsOf(definition, list),
  };
}

interface Level {
  readonly format: string;
  /** `%1.%2)`: the numbers of levels, with what stands around them. */
  readonly text: string;
  readonly start: number;
  readonly indent: Indent;
}

function levelsOf(definition: XmlElement, list: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const level of childrenOf(definition, 'w:lvl')) levels[levelNumber(level)] = readLevel(level);
  for (const override of childrenOf(list, 'w:lvlOverride')) {
    const at = levelNumber(override);
    const own = childOf(override, 'w:lvl');
    if (own) levels[at] = readLevel(own);
    const start = Number(childValue(override, 'w:startOverride'));
    const level = levels[at];
    if (level && Number.isFinite(start)) levels[at] = { ...level, start };
  }
  return levels;
}

function levelNumber({ attributes }: XmlElement): number {
  return Math.min(Math.max(Number(attributes.get('w:ilvl')) || 0, 0), 8);
}

function readLevel(level: XmlElement): Level {
  const start = Number(childValue(level, 'w:start') ?? 1);
  return {
    format: childValue(level, 'w:numFmt') ?? 'decimal',
    text: childValue(level, 'w:lvlText') ?? '',
    start: Number.isFinite(start) ? start : 1,
    indent: indentOf(childOf(level, 'w:pPr')),
  };
}

/** The count of each level after one more paragraph of a level; deeper levels begin anew. */
function count(before: readonly number[], levels: readonly Level[], level: number): number[] {
  const startOf = (at: number) => levels[at]?.start ?? 1;
  const above = Array.from({ length: level }, (_, at) => before[at] ?? startOf(at));
  const own = before[level];
  return [...above, own === undefined ? startOf(level) : own + 1];
}

function flowListOf(levels: readonly Level[], counted: readonly number[], at: number): FlowList {
  const { format = 'bullet', text = '' } = levels[at] ?? {};
  if (format === 'bullet' || format === 'none' || !text.includes('%')) return { ordered: false };
  const value = counted[at] ?? 1;
  const mark = text.replace(LEVEL, (_, number) => {
    const level = Number(number) - 1;
    return written(counted[level] ?? 1, level === at ? format : (levels[level]?.format ?? 'decimal'));
  });
  return { ordered: true, value, mark: mark.trim() };
}

const LEVEL = /%([1-9])/g;
/** The zeros of Word's formats that are digits of a script. */
const ZEROS: ReadonlyMap<string, string> = new Map([
  ['decimalFullWidth', '０'],
  ['thaiNumbers', '๐'],
  ['hindiNumbers', '०'],
]);

/** A number in one of Word's formats; those of scripts that are not listed are shown as digits of ASCII. */
function written(value: number, format: string): string {
  switch (format) {
    case 'lowerRoman':
      return toRoman(value);
    case 'upperRoman':
      return toRoman(value).toUpperCase();
    case 'lowerLetter':
      return toLetters(value);
    case 'upperLetter':
      return toLetters(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'thaiLetters':
      return toThaiLetters(value);
    default:
      return inDigitsOf(ZEROS.get(format) ?? '0', value);
  }
}

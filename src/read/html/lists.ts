import type { Element } from 'hast';
import type { FlowList } from '../flow/flow.ts';
import { TAB } from '../office/make-paragraphs.ts';
import type { Indent } from '../office/text-look.ts';
import { toLetters, toRoman } from '../office/written-number.ts';
import type { Declarations } from './css.ts';
import { classesOf, propertyOf } from './hast.ts';

/** A list that is open while its items are read. */
export class OpenList {
  readonly level: number;
  private readonly ordered: boolean;
  private type: string;
  private value: number;

  /** `above` is the level of the list around it, 0 where there is none. */
  constructor(element: Element, css: Declarations, above: number) {
    this.level = levelByClass(element) ?? above + 1;
    this.ordered = element.tagName === 'ol';
    this.type = propertyOf(element, 'type') ?? TYPES.get(css.get('list-style-type') ?? '') ?? '1';
    this.value = (Number(propertyOf(element, 'start') ?? 1) || 1) - 1;
  }

  /** The mark of the next item, whose own style may say how it is written. */
  next(item: Element, css: Declarations): FlowList {
    if (!this.ordered) return { ordered: false };
    this.type = TYPES.get(css.get('list-style-type') ?? '') ?? this.type;
    this.value = Number(propertyOf(item, 'value')) || this.value + 1;
    return { ordered: true, value: this.value, mark: `${written(this.value, this.type)}.` };
  }

  get indent(): Indent {
    return indentOfLevel(this.level);
  }
}

/** Indents by levels alone, since pages give them in many ways. */
export function indentOfLevel(level: number): Indent {
  return { left: TAB * level, firstLine: -TAB / 2 };
}

const GOOGLE_LEVEL = /^lst-kix_\w+-(\d)$/;

/** Google Docs writes all levels side by side and puts the level into the name of a class. */
function levelByClass(list: Element): number | undefined {
  const level = classesOf(list)
    .map(name => GOOGLE_LEVEL.exec(name)?.[1])
    .find(Boolean);
  return level === undefined ? undefined : Number(level) + 1;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
]);

function written(value: number, type: string): string {
  if (type === 'a') return toLetters(value);
  if (type === 'A') return toLetters(value).toUpperCase();
  if (type === 'i') return toRoman(value);
  return type === 'I' ? toRoman(value).toUpperCase() : String(value);
}

const WORD_LIST = /\bl\d+\s+level(\d)\b/;
const WORD_NUMBER = /^[([]?(\d+|[a-z]{1,4})[.)\]]$/i;

/** Word writes points as paragraphs with the level in their style, and the mark as text that is ignored. */
export function wordPoint(css: Declarations, mark: string): { list: FlowList; indent: Indent } | undefined {
  const level = WORD_LIST.exec(css.get('mso-list') ?? '')?.[1];
  if (level === undefined) return undefined;
  const number = WORD_NUMBER.exec(mark)?.[1];
  const value = Number(number);
  const list: FlowList =
    number === undefined ? { ordered: false } : { ordered: true, mark, ...(value > 0 ? { value } : {}) };
  return { list, indent: indentOfLevel(Number(level)) };
}

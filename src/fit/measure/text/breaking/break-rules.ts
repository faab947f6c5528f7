import type { BreakClass } from './break-class.ts';

/**
 * Whether a line may end before the letter at `index`, by UAX #14 (Unicode 16). Neither of the two letters is
 * a space.
 */
export function breaksBetween(letters: readonly BreakClass[], index: number): boolean {
  const right = letters[index];
  if (right === undefined || NEVER_BEFORE.has(right) || letters[index - 1] === 'ZWJ') return false;
  const at = baseIndex(letters, index - 1);
  const left = baseClass(letters, at);
  if (left === 'ZW') return true;
  if (left === 'WJ' || left === 'GL') return false;
  if (right === 'GL') return left === 'BA' || left === 'HY';
  if (CLOSING.has(right)) return false;
  if (left === 'OP' || left === 'WO') return false;
  if (isQuote(left) || isQuote(right)) return breaksAtQuote(letters, at, index);
  if (left === 'RI' && right === 'RI') return regionsBefore(letters, at) % 2 === 0;
  if (right === 'BA' || right === 'HY' || right === 'NS' || right === 'IN' || left === 'BB') return false;
  if (left === 'B2' && right === 'B2') return false;
  if ((left === 'BA' || left === 'HY') && isHebrewBefore(letters, at)) return right === 'HL';
  if (KEPT[left]?.has(right)) return false;
  return !staysInNumber(letters, at, right, letters[index + 1]);
}

/** Signs stay with the number that they belong to: `5)°`, `€(5)`. */
function staysInNumber(
  letters: readonly BreakClass[],
  at: number,
  right: BreakClass,
  next: BreakClass | undefined,
): boolean {
  const left = letters[at] ?? 'AL';
  if (left === 'PR' || left === 'PO') return (right === 'OP' || right === 'WO') && next === 'NU';
  if (!NUMBER_SIGN.has(left) || !(right === 'PR' || right === 'PO' || (left === 'SY' && right === 'NU')))
    return false;
  let before = at;
  while (NUMBER_SIGN.has(letters[before] ?? 'AL')) before--;
  return letters[before] === 'NU';
}

const NUMBER_SIGN = new Set<BreakClass>(['CL', 'CP', 'WC', 'IS', 'SY']);

const NEVER_BEFORE = new Set<BreakClass>(['CM', 'ZWJ', 'WJ', 'ZW', 'SP']);
const CLOSING = new Set<BreakClass>(['CL', 'CP', 'WC', 'EX', 'WX', 'SY', 'IS']);

/** Marks belong to the letter that they stand on. */
function baseIndex(letters: readonly BreakClass[], from: number): number {
  let at = from;
  while (at > 0 && isMark(letters[at]) && !ENDS_MARKS.has(letters[at - 1] ?? 'SP')) at--;
  return at;
}

function isMark(name: BreakClass | undefined): boolean {
  return name === 'CM' || name === 'ZWJ';
}

const ENDS_MARKS = new Set<BreakClass>(['SP', 'ZW']);

function baseClass(letters: readonly BreakClass[], at: number): BreakClass {
  const found = letters[at] ?? 'AL';
  return isMark(found) ? 'AL' : found;
}

function isQuote(name: BreakClass): boolean {
  return name === 'QU' || name === 'QI' || name === 'QF';
}

/** Quotation marks hold on to what is beside them, but those that open or close let go of wide letters outside. */
function breaksAtQuote(letters: readonly BreakClass[], at: number, index: number): boolean {
  const left = baseClass(letters, at);
  const right = letters[index] ?? 'AL';
  if (right === 'QI' && !isQuote(left)) return WIDE.has(left) && WIDE.has(letters[index + 1] ?? 'AL');
  if (left === 'QF' && !isQuote(right))
    return right !== 'NS' && WIDE.has(right) && WIDE.has(letters[at - 1] ?? 'AL');
  return false;
}

const WIDE = new Set<BreakClass>(['ID', 'H', 'NS', 'WO', 'WC', 'WX', 'EB', 'EM']);

function regionsBefore(letters: readonly BreakClass[], at: number): number {
  let count = 0;
  for (let index = at; index >= 0 && letters[index] === 'RI'; index--) count++;
  return count;
}

function isHebrewBefore(letters: readonly BreakClass[], at: number): boolean {
  return at > 0 && baseClass(letters, baseIndex(letters, at - 1)) === 'HL';
}

const set = (names: string): ReadonlySet<BreakClass> => new Set(names.split(' ') as BreakClass[]);

/** What stays with a letter of each class; all other pairs may part. */
const KEPT: Partial<Record<BreakClass, ReadonlySet<BreakClass>>> = {
  AL: set('AL HL NU PR PO OP'),
  HL: set('AL HL NU PR PO OP'),
  NU: set('AL HL NU PR PO OP'),
  CP: set('AL HL NU'),
  PR: set('AL HL NU ID EB EM H JL JV JT'),
  PO: set('AL HL NU'),
  HY: set('NU'),
  IS: set('AL HL NU'),
  SY: set('HL'),
  ID: set('PO'),
  EB: set('PO EM'),
  EM: set('PO'),
  H: set('JV JT PO'),
  JL: set('JL JV H PO'),
  JV: set('JV JT PO'),
  JT: set('JT PO'),
};

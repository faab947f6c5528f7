import { countSentences, endsAsSentence } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { COLON_END } from './shape.ts';
import { type Item, type PlainNode, textOf } from './types.ts';

/**
 * Flat bullets of which some only name what the next ones say. In most documents a short bullet before a
 * long one is just short, so three gates stand before a label: the list must begin with one and alternate
 * without a gap, labels and details must differ in kind, and most mixed lists of the document must agree.
 */
export function nestDetails(lists: readonly (readonly PlainNode[])[]): PlainNode[][] {
  const read = lists.map(readList);
  const mixed = read.filter(list => list.mixed);
  const agreeing = mixed.filter(list => list.alternates);
  const labels = agreeing.reduce((sum, list) => sum + list.labels, 0);
  const open = agreeing.length * 10 >= mixed.length * 6 && labels >= FEWEST_LABELS;
  return lists.map((list, index) => (open && read[index]?.alternates ? nestList(list) : [...list]));
}

const FEWEST_LABELS = 3;
const LONGEST_LABEL = 8;
const SHORTEST_DETAIL = 4;
const SHORTEST_OPEN_DETAIL = 9;
/** Details are this many times as long as labels, by their medians. */
const CONTRAST = 2;

interface ListReading {
  /** Has both kinds. */
  readonly mixed: boolean;
  readonly alternates: boolean;
  readonly labels: number;
}

type Kind = 'label' | 'detail' | 'neither';

function readList(list: readonly PlainNode[]): ListReading {
  const flat = list.length >= 2 && list.every(isFlatBullet) && sameMark(list);
  if (!flat) return { mixed: false, alternates: false, labels: 0 };
  const kinds = list.map(node => kindOf(textOf(node.item)));
  const labels = kinds.filter(kind => kind === 'label').length;
  const details = kinds.filter(kind => kind === 'detail').length;
  const paired = kinds.every(
    (kind, index) => kind === 'detail' || (kind === 'label' && kinds[index + 1] === 'detail'),
  );
  const alternates = kinds[0] === 'label' && paired && hasContrast(list, kinds);
  return { mixed: labels > 0 && details > 0, alternates, labels: alternates ? labels : 0 };
}

function isFlatBullet(node: PlainNode): boolean {
  return node.kind === 'point' && node.children.length === 0 && node.item.mark?.kind === 'bullet';
}

function sameMark(list: readonly PlainNode[]): boolean {
  return list.every(node => glyphOf(node.item) === glyphOf((list[0] as PlainNode).item));
}

function glyphOf(item: Item): string {
  return item.mark?.written ?? '';
}

const CLOSED = /[.;,…。；，]["'”’»)]*$/u;
const LETTER_START = /^["'“„«(¿¡‘]*[\p{Lu}\p{Lo}\p{N}]/u;

/** A label is short and open at its end; a detail is a sentence, or long. */
function kindOf(text: string): Kind {
  const words = countWords(text);
  const closed = CLOSED.test(text);
  if (words <= LONGEST_LABEL && !closed && !/[!！]$/u.test(text) && LETTER_START.test(text)) return 'label';
  if (endsAsSentence(text) && words >= SHORTEST_DETAIL) return 'detail';
  return words >= SHORTEST_OPEN_DETAIL ? 'detail' : 'neither';
}

function hasContrast(list: readonly PlainNode[], kinds: readonly Kind[]): boolean {
  const of = (kind: Kind) =>
    list.flatMap((node, index) => (kinds[index] === kind ? [textOf(node.item)] : []));
  const [labels, details] = [of('label'), of('detail')];
  const longer = median(details.map(countWords)) >= CONTRAST * median(labels.map(countWords));
  const sentences = details.filter(endsAsSentence).length;
  const closed = sentences >= details.length * 0.8;
  const veryLong =
    median(details.map(countWords)) >= 3 * median(labels.map(countWords)) &&
    sentences === 0 &&
    labels.length >= 3;
  return (longer && closed) || veryLong;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function nestList(list: readonly PlainNode[]): PlainNode[] {
  const groups: Array<{ label: PlainNode; details: PlainNode[] }> = [];
  for (const node of list) {
    if (kindOf(textOf(node.item)) === 'label') groups.push({ label: node, details: [] });
    else groups.at(-1)?.details.push(node);
  }
  return groups.map(({ label, details }) => ({
    ...label,
    why: `label: followed by ${howMany(details)}`,
    children: details,
  }));
}

function howMany(details: readonly PlainNode[]): string {
  const sentences = details.reduce((sum, node) => sum + countSentences(textOf(node.item)), 0);
  return sentences === 1 ? '1 sentence' : `${sentences} sentences`;
}

/**
 * Bullets that end in a colon and own the bullets after them: only where a list begins with one, has two or
 * more, and each is followed by something.
 */
export function nestColonLabels(list: readonly PlainNode[]): PlainNode[] {
  const flat = list.length >= 4 && list.every(isFlatBullet) && sameMark(list);
  const colons = list.map(node => COLON_END.test(textOf(node.item)));
  const count = colons.filter(Boolean).length;
  const paired = colons.every((colon, index) => !colon || colons[index + 1] === false);
  if (!flat || !colons[0] || count < 2 || !paired) return [...list];
  const nested: PlainNode[] = [];
  list.forEach((node, index) => {
    const owner = nested.at(-1);
    if (colons[index]) nested.push({ ...node, why: 'label: ends in a colon' });
    else if (owner) nested[nested.length - 1] = { ...owner, children: [...owner.children, node] };
  });
  return nested;
}

import { type ObjectParts, objectParts } from './object-parts.ts';
import { type PdfObjects, readObjects } from './read-objects.ts';
import { writeObjects } from './write-objects.ts';

/**
 * One PDF of several that the browser printed of the same page, each some of its slides: pages, tags and the places that
 * links lead to, one after the other. Undefined where one has another form than Chromium's.
 */
export function mergePdfs(printed: readonly Buffer[]): Buffer | undefined {
  const parts: Part[] = [];
  let shift = 0;
  const counted = { pages: 0, notes: 0 };
  for (const pdf of printed) {
    const objects = readObjects(pdf);
    const part = objects && readPart(pdf, objects, shift, { ...counted });
    if (!part) return undefined;
    parts.push(part);
    shift += part.objects.size - 1;
    counted.pages += part.pages;
    counted.notes += part.notes;
  }
  return joined(parts, shift + 1);
}

/** How many pages and annotations with tags stand before a part. */
interface Before {
  readonly pages: number;
  readonly notes: number;
}

interface Part extends Before {
  readonly objects: PdfObjects;
  readonly all: readonly ObjectParts[];
  readonly root: string;
  readonly tags: string;
  readonly shift: number;
  readonly before: Before;
}

function readPart(pdf: Buffer, objects: PdfObjects, shift: number, before: Before): Part | undefined {
  const root = objects.text(objects.root) ?? '';
  const tags = objects.text(referenceIn(root, TAGS)) ?? '';
  const pages = Number(COUNT.exec(objects.text(referenceIn(root, PAGES)) ?? '')?.[1]);
  const parents = objects.text(referenceIn(tags, PARENTS)) ?? '';
  const all = objectParts(pdf, objects);
  const isKnown = pages > 0 && NUMBERS.test(parents) && referenceIn(tags, DOCUMENT) > 0;
  const notes = all.filter(({ text }) => NOTE_TAG.test(text)).length;
  return isKnown ? { objects, all, root, tags, shift, before, pages, notes } : undefined;
}

const TAGS = /\/StructTreeRoot (\d+) 0 R/;
const PAGES = /\/Pages (\d+) 0 R/;
const PLACES = /\/Dests (\d+) 0 R/;
const COUNT = /\/Count (\d+)/;
const PARENTS = /\/ParentTree (\d+) 0 R/;
const IDS = /\/IDTree (\d+) 0 R/;
const DOCUMENT = /\/K (\d+) 0 R/;
const NUMBERS = /\/Nums \[([^\]]*)\]/;
const KIDS = /\/Kids \[([^\]]*)\]/;
const NOTE_TAG = /\/StructParent (\d+)/;
/** Chromium counts annotations from here. */
const FIRST_NOTE = 100_000;

function referenceIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

/** Of what is there once; numbers behind those of all parts. */
interface Shared {
  readonly pages: number;
  readonly tags: number;
  readonly document: number;
  readonly parents: number;
  readonly ids: number;
  readonly places: number;
  readonly root: number;
}

function joined(parts: readonly Part[], free: number): Buffer | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const [pages = 0, tags = 0, document = 0, parentsAt = 0, ids = 0, places = 0, root = 0] = Array.from(
    { length: 7 },
    (_, at) => free + at,
  );
  const shared: Shared = { pages, tags, document, parents: parentsAt, ids, places, root };
  const objects = parts.flatMap(part => renumbered(part, shared));
  const own = ownObjects(parts, shared).map(([reference, text]) => ({
    reference,
    text: `${text}\n`,
    rest: END,
  }));
  return writeObjects([...objects, ...own], { root, info: first.objects.info });
}

const END = Buffer.from('endobj\n', 'latin1');

function ownObjects(parts: readonly Part[], shared: Shared): Array<readonly [number, string]> {
  const each = (pick: (part: Part) => string) => parts.map(pick).join(' ');
  const at = (part: Part, text: string, pattern: RegExp) => `${referenceIn(text, pattern) + part.shift} 0 R`;
  const within = (part: Part, text: string, from: RegExp, inner: RegExp) => {
    const found = inner.exec(part.objects.text(referenceIn(text, from)) ?? '')?.[1] ?? '';
    return shiftReferences(found, part.shift);
  };
  const total = parts.reduce((sum, part) => sum + part.pages, 0);
  const [{ root }] = parts as readonly [Part, ...Part[]];
  const language = LANGUAGE.exec(root)?.[0] ?? '';
  return [
    [shared.pages, `<</Type /Pages\n/Count ${total}\n/Kids [${each(part => at(part, part.root, PAGES))}]>>`],
    [
      shared.tags,
      `<</Type /StructTreeRoot\n/K ${shared.document} 0 R\n/ParentTreeNextKey ${total}\n/ParentTree ${shared.parents} 0 R` +
        `${parts.some(part => IDS.test(part.tags)) ? `\n/IDTree ${shared.ids} 0 R` : ''}>>`,
    ],
    [
      shared.document,
      `<</Type /StructElem\n/S /Document\n${language}\n/P ${shared.tags} 0 R\n/K [${each(part => at(part, part.tags, DOCUMENT))}]>>`,
    ],
    [shared.parents, `<</Type /ParentTree\n/Nums [${parentNumbers(parts)}]>>`],
    [shared.ids, `<</Kids [${each(part => within(part, part.tags, IDS, KIDS))}]>>`],
    [shared.places, `<<${each(part => within(part, part.root, PLACES, DICTIONARY))}>>`],
    [
      shared.root,
      root
        .replace(OUTLINE, '')
        .replace(PAGES, `/Pages ${shared.pages} 0 R`)
        .replace(TAGS, `/StructTreeRoot ${shared.tags} 0 R`)
        .replace(PLACES, '')
        .replace('<<', `<</Dests ${shared.places} 0 R\n`)
        .trimEnd(),
    ],
  ];
}

const LANGUAGE = /\/Lang \([^)]*\)/;
const DICTIONARY = /^<<([\s\S]*)>>\s*$/;
const OUTLINE = /\/Outlines \d+ 0 R\s*/;
const ENTRY = /(\d+) (\d+) 0 R/g;

/** Pages come first, then annotations, each with the numbers that they have in the whole. */
function parentNumbers(parts: readonly Part[]): string {
  const entries = parts.flatMap(part => {
    const numbers = NUMBERS.exec(part.objects.text(referenceIn(part.tags, PARENTS)) ?? '')?.[1] ?? '';
    return [...numbers.matchAll(ENTRY)].map(([, key, reference]) => ({
      key: tagNumber(Number(key), part.before),
      reference: Number(reference) + part.shift,
    }));
  });
  entries.sort((a, b) => a.key - b.key);
  return entries.map(({ key, reference }) => `${key} ${reference} 0 R`).join(' ');
}

function tagNumber(key: number, { pages, notes }: Before): number {
  return key + (key >= FIRST_NOTE ? notes : pages);
}

/** Words in brackets stay as they are, whatever they look like. */
const REFERENCE = /\((?:[^()\\]|\\[\s\S])*\)|\b(\d+) 0 R\b/g;
const TAG_NUMBER = /\/(StructParents?) (\d+)/;

function shiftReferences(text: string, shift: number, instead?: ReadonlyMap<number, number>): string {
  return text.replace(REFERENCE, (whole, number) =>
    number === undefined ? whole : `${instead?.get(Number(number)) ?? Number(number) + shift} 0 R`,
  );
}

/** The objects of a part with their numbers in the whole, without those that are there once. */
function renumbered(part: Part, shared: Shared): ObjectParts[] {
  const { objects, all, root, tags, shift, before } = part;
  const pagesRoot = referenceIn(root, PAGES);
  const document = referenceIn(tags, DOCUMENT);
  const once = new Set([
    objects.root,
    referenceIn(root, TAGS),
    referenceIn(tags, PARENTS),
    referenceIn(tags, IDS),
    referenceIn(root, PLACES),
    ...(shift > 0 ? [objects.info] : []),
  ]);
  // What is above the tags of a part is now the document as a whole.
  const instead = new Map([[referenceIn(root, TAGS), shared.document]]);
  return all
    .filter(({ reference }) => !once.has(reference))
    .map(({ reference, text, rest }) => {
      let own = shiftReferences(text, shift, instead).replace(
        TAG_NUMBER,
        (_, name, key) => `/${name} ${tagNumber(Number(key), before)}`,
      );
      if (reference === pagesRoot) own = own.replace('<<', `<</Parent ${shared.pages} 0 R\n`);
      if (reference === document) own = own.replace('/S /Document', '/S /Part');
      return { reference: reference + shift, text: own, rest };
    });
}

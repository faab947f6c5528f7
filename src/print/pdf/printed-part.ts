import { type ObjectParts, objectParts } from './object-parts.ts';
import { type PdfObjects, readObjects } from './read-objects.ts';

/** How many pages and annotations with tags stand before a part. */
export interface Before {
  readonly pages: number;
  readonly notes: number;
}

/** One of several PDFs of the same page, and where it stands among them. */
export interface Part extends Before {
  readonly objects: PdfObjects;
  readonly all: readonly ObjectParts[];
  /** The texts of what leads to its pages and of what leads to its tags. */
  readonly root: string;
  readonly tags: string;
  /** What is added to the numbers of its objects. */
  readonly shift: number;
  readonly before: Before;
}

/** Reads a part; undefined where it has another form than Chromium's. */
export function readPart(pdf: Buffer, shift: number, before: Before): Part | undefined {
  const objects = readObjects(pdf);
  if (!objects) return undefined;
  const root = objects.text(objects.root) ?? '';
  const tags = objects.text(referenceIn(root, TO.tags)) ?? '';
  const pages = Number(COUNT.exec(objects.text(referenceIn(root, TO.pages)) ?? '')?.[1]);
  const parents = objects.text(referenceIn(tags, TO.parents)) ?? '';
  const all = objectParts(pdf, objects);
  const isKnown = pages > 0 && NUMBERS.test(parents) && referenceIn(tags, TO.document) > 0;
  const notes = all.filter(({ text }) => NOTE_TAG.test(text)).length;
  return isKnown ? { objects, all, root, tags, shift, before, pages, notes } : undefined;
}

/** Where objects of Chromium's PDFs name others. */
export const TO = {
  tags: /\/StructTreeRoot (\d+) 0 R/,
  pages: /\/Pages (\d+) 0 R/,
  places: /\/Dests (\d+) 0 R/,
  parents: /\/ParentTree (\d+) 0 R/,
  ids: /\/IDTree (\d+) 0 R/,
  document: /\/K (\d+) 0 R/,
};

/** The numbers of pages and annotations with the tags that each has, as pairs. */
export const NUMBERS = /\/Nums \[([^\]]*)\]/;
const COUNT = /\/Count (\d+)/;
const NOTE_TAG = /\/StructParent (\d+)/;

/** The number of the object that a text names; 0 where it names none. */
export function referenceIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

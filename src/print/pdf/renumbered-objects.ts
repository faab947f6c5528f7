import type { ObjectParts } from './object-parts.ts';
import { type Before, type Part, referenceIn, TO } from './printed-part.ts';

/** Numbers that the objects of a part are to name instead of what they name. */
export interface Instead {
  readonly pages: number;
  readonly document: number;
}

/** The objects of a part with their numbers in the whole, without those that are there once. */
export function renumberedObjects(part: Part, shared: Instead): ObjectParts[] {
  const { objects, all, root, tags, shift, before } = part;
  const pagesRoot = referenceIn(root, TO.pages);
  const document = referenceIn(tags, TO.document);
  const once = new Set([
    objects.root,
    referenceIn(root, TO.tags),
    referenceIn(tags, TO.parents),
    referenceIn(tags, TO.ids),
    referenceIn(root, TO.places),
    ...(shift > 0 ? [objects.info] : []),
  ]);
  // What is above the tags of a part is now the document as a whole.
  const instead = new Map([[referenceIn(root, TO.tags), shared.document]]);
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

/** Words in brackets stay as they are, whatever they look like. */
const REFERENCE = /\((?:[^()\\]|\\[\s\S])*\)|\b(\d+) 0 R\b/g;
const TAG_NUMBER = /\/(StructParents?) (\d+)/;
/** Chromium counts annotations from here. */
const FIRST_NOTE = 100_000;

/** Adds to all numbers of objects that a text names, but for those that have another one `instead`. */
export function shiftReferences(text: string, shift: number, instead?: ReadonlyMap<number, number>): string {
  return text.replace(REFERENCE, (whole, number) =>
    number === undefined ? whole : `${instead?.get(Number(number)) ?? Number(number) + shift} 0 R`,
  );
}

/** The number, in the whole, by which a page or an annotation of a part finds its tags. */
export function tagNumber(key: number, { pages, notes }: Before): number {
  return key + (key >= FIRST_NOTE ? notes : pages);
}

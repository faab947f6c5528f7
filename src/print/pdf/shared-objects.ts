import { NUMBERS, type Part, referenceIn, TO } from './printed-part.ts';
import { shiftReferences, tagNumber } from './renumbered-objects.ts';

/** The numbers of what a PDF has once. */
export interface Shared {
  readonly pages: number;
  readonly tags: number;
  readonly document: number;
  readonly parents: number;
  readonly ids: number;
  readonly places: number;
  readonly root: number;
}

/** What a PDF of several parts has once, as numbers of objects and their texts. */
export function sharedObjects(
  parts: readonly Part[],
  shared: Shared,
): ReadonlyArray<readonly [number, string]> {
  const each = (pick: (part: Part) => string) => parts.map(pick).join(' ');
  const at = (part: Part, text: string, pattern: RegExp) => `${referenceIn(text, pattern) + part.shift} 0 R`;
  const total = parts.reduce((sum, part) => sum + part.pages, 0);
  const [{ root }] = parts as readonly [Part, ...Part[]];
  const language = LANGUAGE.exec(root)?.[0] ?? '';
  const hasIds = parts.some(part => TO.ids.test(part.tags));
  return [
    [
      shared.pages,
      `<</Type /Pages\n/Count ${total}\n/Kids [${each(part => at(part, part.root, TO.pages))}]>>`,
    ],
    [
      shared.tags,
      `<</Type /StructTreeRoot\n/K ${shared.document} 0 R\n/ParentTreeNextKey ${total}\n/ParentTree ${shared.parents} 0 R` +
        `${hasIds ? `\n/IDTree ${shared.ids} 0 R` : ''}>>`,
    ],
    [
      shared.document,
      `<</Type /StructElem\n/S /Document\n${language}\n/P ${shared.tags} 0 R\n/K [${each(part => at(part, part.tags, TO.document))}]>>`,
    ],
    [shared.parents, `<</Type /ParentTree\n/Nums [${parentNumbers(parts)}]>>`],
    [shared.ids, `<</Kids [${each(part => within(part, part.tags, TO.ids, KIDS))}]>>`],
    [shared.places, `<<${each(part => within(part, part.root, TO.places, DICTIONARY))}>>`],
    [shared.root, rootOf(root, shared)],
  ];
}

const LANGUAGE = /\/Lang \([^)]*\)/;
const KIDS = /\/Kids \[([^\]]*)\]/;
const DICTIONARY = /^<<([\s\S]*)>>\s*$/;

/** What stands in the object that a text of a part names. */
function within({ objects, shift }: Part, text: string, named: RegExp, inner: RegExp): string {
  const found = inner.exec(objects.text(referenceIn(text, named)) ?? '')?.[1] ?? '';
  return shiftReferences(found, shift);
}

function rootOf(root: string, shared: Shared): string {
  return root
    .replace(OUTLINE, '')
    .replace(TO.pages, `/Pages ${shared.pages} 0 R`)
    .replace(TO.tags, `/StructTreeRoot ${shared.tags} 0 R`)
    .replace(TO.places, '')
    .replace('<<', `<</Dests ${shared.places} 0 R\n`)
    .trimEnd();
}

const OUTLINE = /\/Outlines \d+ 0 R\s*/;

/** Pages come first, then annotations, each with the numbers that they have in the whole. */
function parentNumbers(parts: readonly Part[]): string {
  const entries = parts.flatMap(part => {
    const numbers = NUMBERS.exec(part.objects.text(referenceIn(part.tags, TO.parents)) ?? '')?.[1] ?? '';
    return [...numbers.matchAll(ENTRY)].map(([, key, reference]) => ({
      key: tagNumber(Number(key), part.before),
      reference: Number(reference) + part.shift,
    }));
  });
  entries.sort((a, b) => a.key - b.key);
  return entries.map(({ key, reference }) => `${key} ${reference} 0 R`).join(' ');
}

const ENTRY = /(\d+) (\d+) 0 R/g;

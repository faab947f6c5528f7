import { type Part, readPart } from './printed-part.ts';
import { renumberedObjects } from './renumbered-objects.ts';
import { type Shared, sharedObjects } from './shared-objects.ts';
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
    const part = readPart(pdf, shift, { ...counted });
    if (!part) return undefined;
    parts.push(part);
    shift += part.objects.size - 1;
    counted.pages += part.pages;
    counted.notes += part.notes;
  }
  return joined(parts, shift + 1);
}

/** Numbers from `free` on are behind those of all parts. */
function joined(parts: readonly Part[], free: number): Buffer | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const shared: Shared = {
    pages: free,
    tags: free + 1,
    document: free + 2,
    parents: free + 3,
    ids: free + 4,
    places: free + 5,
    root: free + 6,
  };
  const objects = parts.flatMap(part => renumberedObjects(part, shared));
  const own = sharedObjects(parts, shared).map(([reference, text]) => ({
    reference,
    text: `${text}\n`,
    rest: END,
  }));
  return writeObjects([...objects, ...own], { root: shared.root, info: first.objects.info });
}

const END = Buffer.from('endobj\n', 'latin1');

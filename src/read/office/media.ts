import type { Archive } from './archive.ts';

/** Pictures of a document that slides can show, collected under short names. */
export interface MediaShelf {
  /** The address of a picture in the archive, or why there is none. */
  readonly add: (
    name: string,
  ) => { readonly url: string } | { readonly missing: 'absent' | 'format' | 'size' };
  readonly all: ReadonlyMap<string, Uint8Array>;
}

/** Takes pictures out of an archive once each, and no more of them than a lecture needs. */
export function createMediaShelf(archive: Archive): MediaShelf {
  const all = new Map<string, Uint8Array>();
  const urls = new Map<string, string>();
  let bytes = 0;
  const add: MediaShelf['add'] = name => {
    const known = urls.get(name);
    if (known !== undefined) return { url: known };
    const contents = archive.read(name);
    if (!contents) return { missing: 'absent' };
    const ending = endingOf(contents);
    if (ending === undefined) return { missing: 'format' };
    if (contents.length > LARGEST_PICTURE || bytes + contents.length > MOST_BYTES) return { missing: 'size' };
    bytes += contents.length;
    const url = `media/image${all.size + 1}.${ending}`;
    all.set(url, contents);
    urls.set(name, url);
    return { url };
  };
  return { add, all };
}

const LARGEST_PICTURE = 15_000_000;
const MOST_BYTES = 40_000_000;

/** Formats that browsers show, by their first bytes. */
const SIGNATURES: ReadonlyArray<readonly [ending: string, start: string, at: number]> = [
  ['png', '\x89PNG', 0],
  ['jpg', '\xff\xd8\xff', 0],
  ['gif', 'GIF8', 0],
  ['webp', 'WEBP', 8],
  ['avif', 'ftypavif', 4],
];

function endingOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 400));
  const found = SIGNATURES.find(([, signature, at]) => start.startsWith(signature, at))?.[0];
  return found ?? (SVG.test(start) ? 'svg' : undefined);
}

const SVG = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/;

import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** What a PDF says of itself, and what can be read in it. */
export interface ReadPdf {
  readonly pages: number;
  /** In points. */
  readonly size: readonly number[];
  /** In the order of reading, a page a string. */
  readonly texts: readonly string[];
  /** Where the text of each page begins, in points from its left edge. */
  readonly lefts: readonly number[];
  readonly title: unknown;
  readonly lang: unknown;
  readonly isTagged: boolean;
  readonly bookmarks: readonly string[];
  /** What each page is tagged as: `H1`, `L`, `Figure` … */
  readonly tags: readonly string[];
  /** Descriptions of figures. */
  readonly alternatives: readonly string[];
  readonly attachments: readonly string[];
}

/** Reads a PDF by a library that knows nothing of Lectern. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const { info } = await getMeta(document);
  const { text } = await extractText(document, { mergePages: false });
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  const trees = (await Promise.all(pages.map(page => page.getStructTree()))) as unknown as TagNode[];
  const contents = await Promise.all(pages.map(page => page.getTextContent()));
  const mark = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  return {
    pages: document.numPages,
    size: pages[0]?.view ?? [],
    texts: text,
    lefts: contents.map(({ items }) => Math.min(...(items as readonly PlacedText[]).flatMap(leftOf))),
    title: info.Title,
    lang: info.Language,
    isTagged: mark?.Marked === true,
    bookmarks: titlesIn((await document.getOutline()) as Bookmark[] | null),
    tags: trees.flatMap(tagsIn),
    alternatives: trees.flatMap(alternativesIn),
    attachments: Object.keys((await document.getAttachments()) ?? {}),
  };
}

interface PlacedText {
  readonly str?: string;
  /** The matrix of PDF: its fifth number is where the text begins. */
  readonly transform?: readonly number[];
}

function leftOf({ str = '', transform }: PlacedText): number[] {
  return str.trim() === '' ? [] : [transform?.[4] ?? 0];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titlesIn(bookmarks: readonly Bookmark[] | null): string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items)]);
}

interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly TagNode[];
}

function tagsIn({ role, children = [] }: TagNode): string[] {
  return [...(role ? [role] : []), ...children.flatMap(tagsIn)];
}

function alternativesIn({ alt, children = [] }: TagNode): string[] {
  return [...(alt ? [alt] : []), ...children.flatMap(alternativesIn)];
}

const STREAM = /stream\r?\n/g;

/** All bytes of a PDF as text, its compressed streams opened: for what must be nowhere in it. */
export function rawText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const latin = file.toString('latin1');
  const streams = [...latin.matchAll(STREAM)].flatMap(match => {
    const start = match.index + match[0].length;
    const end = latin.indexOf('endstream', start);
    try {
      return [inflateSync(file.subarray(start, end))];
    } catch {
      return [];
    }
  });
  const whole = Buffer.concat([file, ...streams]);
  return [whole.toString('utf8'), whole.toString('latin1').replaceAll('\0', '')].join('\n');
}

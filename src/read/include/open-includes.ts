import type { Include, SourceFile } from '../../model/outline.ts';
import { decodeText } from '../decode.ts';
import { detectLateFormat, isOfficeFile } from '../late-formats.ts';
import { openDocument } from '../open-document.ts';
import { findIncludeLines, mayInclude } from './include-lines.ts';
import { folderOf, pathInside, shownPath } from './inside.ts';

/**
 * Opens the documents of word processors and the like that an outline takes in, also through other files, so that
 * `readOutline` can read them. `beside` is as in `Include`. Says nothing of what stands in the way: reading does.
 */
export async function openIncludes(file: SourceFile, include: Include, beside?: string): Promise<SourceFile> {
  if (file.reader || !mayInclude(roughText(file.contents))) return file;
  const opened = new Map<string, SourceFile>();
  const seen = new Set<string>();
  let bytesLeft = MOST_BYTES;
  const visit = async (text: string, folder: string): Promise<void> => {
    for (const { target } of findIncludeLines(text.split('\n'), 0)) {
      for (const path of [pathInside(folder, target), pathInside('', target)]) {
        const bytes = path === undefined || seen.has(path) ? undefined : include(path, beside);
        if (path === undefined || !bytes || bytes.length > bytesLeft || seen.size >= MOST_FILES) continue;
        seen.add(path);
        bytesLeft -= bytes.length;
        const one = { path: shownPath(file.path, path), contents: bytes };
        if (isDocument(bytes, path)) opened.set(path, await openDocument(one));
        else await visit(decodeText(one).text, folderOf(path));
      }
    }
  };
  await visit(decodeText(file).text, '');
  return opened.size > 0 ? { ...file, documents: opened } : file;
}

const MOST_FILES = 500;
const MOST_BYTES = 100_000_000;
const SAMPLE = 200_000;

/** True for what only a reader of its own understands, which is loaded when it is needed. */
export function isDocument(bytes: Uint8Array, path: string): boolean {
  return isOfficeFile(bytes) || detectLateFormat(roughText(bytes.subarray(0, SAMPLE)), path) !== undefined;
}

/** Enough to look for signs of ASCII in it. */
function roughText(contents: string | Uint8Array): string {
  return typeof contents === 'string' ? contents : new TextDecoder('latin1').decode(contents);
}

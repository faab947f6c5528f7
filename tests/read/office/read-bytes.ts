import type { Outline, ReadOptions } from '../../../src/model/outline.ts';
import { readOutline } from '../../../src/read/index.ts';
import { openDocument } from '../../../src/read/open-document.ts';
import { outlineToMarkdown } from '../../../src/write/outline-markdown.ts';

/** Opens and reads a document as the program does. */
export async function readBytes(
  contents: string | Uint8Array,
  path = 'talk.docx',
  options: ReadOptions = {},
): Promise<Outline> {
  return readOutline(await openDocument({ path, contents }, options.from), options);
}

/** What was read, as Markdown without empty lines. */
export async function markdownOf(contents: string | Uint8Array, path?: string): Promise<string[]> {
  const markdown = outlineToMarkdown(await readBytes(contents, path));
  return markdown.split('\n').filter(line => line.trim() !== '');
}

import type { OutlineFormat, SourceFile } from '../model/outline.ts';
import { isOfficeFile } from './late-formats.ts';

/**
 * Prepares a document for `readOutline`. Text and Markdown come back as they are; for all other formats the
 * parts of Lectern that read them are loaded, and the document gets its reader. A document of a word
 * processor comes back as its text, a line a paragraph, which is what its places count. Never throws over
 * what an author wrote.
 */
export async function openDocument(file: SourceFile, from?: OutlineFormat): Promise<SourceFile> {
  if (from === 'plain' || from === 'markdown') return file;
  const { path, contents } = file;
  const office = from === 'docx' || from === 'odt';
  if (typeof contents !== 'string' && (office || (from === undefined && isOfficeFile(contents)))) {
    const { openOffice } = await import('./office/index.ts');
    return openOffice(path, contents);
  }
  return file;
}

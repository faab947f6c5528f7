import type { OutlineFormat, SourceFile } from '../model/outline.ts';
import { detectLateFormat, isOfficeFile, type LateFormat } from './late-formats.ts';

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
  const format = from ?? detectLateFormat(sampleOf(contents), path);
  return isLate(format) ? (await LATE_FORMATS[format]())(file) : file;
}

/** Enough to tell a format. */
const SAMPLE = 200_000;

function sampleOf(contents: string | Uint8Array): string {
  if (typeof contents === 'string') return contents.slice(0, SAMPLE);
  const label = contents[0] === 0xff && contents[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(label).decode(contents.subarray(0, SAMPLE));
}

type TextFormat = Exclude<LateFormat, 'docx' | 'odt'>;
type Open = (file: SourceFile) => SourceFile;

function isLate(format: OutlineFormat | undefined): format is TextFormat {
  return format !== undefined && format in LATE_FORMATS;
}

const LATE_FORMATS: Readonly<Record<TextFormat, () => Promise<Open>>> = {
  org: async () => (await import('./org/index.ts')).openOrg,
  opml: async () => (await import('./opml.ts')).openOpml,
  html: async () => (await import('./html/index.ts')).openHtml,
};

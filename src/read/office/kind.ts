import type { Archive } from './archive.ts';
import { Unreadable } from './unreadable.ts';
import { mainPart } from './word/parts.ts';

/** What an archive holds. Throws `Unreadable` with the name of what Lectern doesn't read. */
export function kindOfArchive(archive: Archive): 'docx' | 'odt' {
  const mimetype = textAt(archive, 'mimetype').trim();
  if (mimetype.startsWith(`${OPEN_DOCUMENT}text`)) return 'odt';
  const main = archive.names.includes('[Content_Types].xml') ? (mainPart(archive) ?? '') : '';
  const [, name, saveAs] =
    FOREIGN.find(
      ([pattern]) =>
        pattern.test(mimetype) || pattern.test(main) || archive.names.some(one => pattern.test(one)),
    ) ?? [];
  if (name !== undefined && saveAs !== undefined && !WORD.test(main))
    throw new Unreadable({ kind: 'foreign', name, saveAs });
  if (main !== '') return 'docx';
  throw new Unreadable({ kind: 'foreign', name: 'zip file', saveAs: 'the document in it' });
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const WORD = /^word\//;
const WORD_OR_TEXT = 'Word (.docx) or plain text';

/** By their type, their main part, or a file that only they have. */
const FOREIGN: ReadonlyArray<readonly [pattern: RegExp, name: string, saveAs: string]> = [
  [
    /^application\/vnd\.oasis\.opendocument\.presentation|^ppt\//,
    'presentation',
    'its outline: “Outline (.rtf)”, then .docx',
  ],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet|^xl\//, 'spreadsheet', 'CSV or plain text'],
  [/^application\/vnd\.oasis\.opendocument\./, 'OpenDocument drawing', WORD_OR_TEXT],
  [/^application\/epub\+zip/, 'EPUB book', WORD_OR_TEXT],
  [
    /^Index\/(?:Document|Slide)\.iwa$|^Index\.zip$|^index\.(?:xml|apxl)$/,
    'Pages or Keynote document',
    WORD_OR_TEXT,
  ],
];

function textAt(archive: Archive, name: string): string {
  const bytes = archive.names.includes(name) ? archive.read(name) : undefined;
  return bytes ? new TextDecoder().decode(bytes.subarray(0, 200)) : '';
}

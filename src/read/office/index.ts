import {
  damagedDocument,
  encryptedDocument,
  foreignDocument,
  oversizedDocument,
} from '../../message/office.ts';
import type { Message } from '../../model/message.ts';
import type { Reader, SourceFile } from '../../model/outline.ts';
import { emptyOutline } from '../flow/empty-outline.ts';
import { flowContents } from '../flow/flow-contents.ts';
import { outlineFlow } from '../flow/outline-flow.ts';
import { openArchive } from './archive.ts';
import { kindOfArchive } from './kind.ts';
import { readOpenDocumentFlow } from './opendocument/index.ts';
import { type Trouble, Unreadable } from './unreadable.ts';
import { readWordFlow } from './word/index.ts';

/**
 * Opens a document of a word processor: what it returns holds the text, a line a paragraph, and the reader
 * for it. A document that cannot be opened gives an empty outline with a message; nothing is thrown.
 */
export function openOffice(path: string, bytes: Uint8Array): SourceFile {
  try {
    const legacy = legacyKind(bytes);
    if (legacy) throw new Unreadable(legacy);
    const archive = openArchive(bytes);
    const format = kindOfArchive(archive);
    const flow = format === 'docx' ? readWordFlow(archive, path) : readOpenDocumentFlow(archive, path);
    const reader: Reader = (file, options) => outlineFlow(flow, { path: file.path, format }, options);
    return { path, contents: flowContents(flow), reader };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const message = messageOn(error.trouble, path);
    return {
      path,
      contents: '',
      reader: (file, options) => emptyOutline(file.path, 'docx', options, [message]),
    };
  }
}

function messageOn(trouble: Trouble, path: string): Message {
  switch (trouble.kind) {
    case 'damaged':
      return damagedDocument(path, trouble.part);
    case 'encrypted':
      return encryptedDocument(path);
    case 'too-large':
      return oversizedDocument(path, trouble.most, trouble.of);
    case 'foreign':
      return foreignDocument(path, trouble.name, trouble.saveAs);
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Documents of before 2007, RTF, and Word documents with a password, which are wrapped like the former. */
function legacyKind(bytes: Uint8Array): Trouble | undefined {
  if (startsWith(bytes, RTF)) return { kind: 'foreign', name: 'RTF file', saveAs: 'Word (.docx)' };
  if (!startsWith(bytes, OLE)) return undefined;
  if (holds(bytes, 'EncryptedPackage')) return { kind: 'encrypted' };
  return { kind: 'foreign', name: 'Word or PowerPoint file of before 2007', saveAs: 'Word (.docx)' };
}

/** True for the first bytes of what `openOffice` has an answer to. */
export function isOffice(bytes: Uint8Array): boolean {
  return [OLE, RTF, [0x50, 0x4b, 0x03, 0x04]].some(start => startsWith(bytes, start));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names in such a wrapper are UTF-16; only its first part is looked at. */
function holds(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000_000));
  return text.includes([...name].join('\0'));
}

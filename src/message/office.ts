import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';

/** The file says that it is a document, but cannot be opened; `part` names what in it is broken. */
export function damagedDocument(path: string, part?: string): Message {
  return {
    level: 'error',
    rule: 'damaged-document',
    text: `Unexpected damage${part === undefined ? '' : ` in “${part}”`}, expected a whole document; it was cut off, or something in it is broken`,
    remedy: 'Open it in the program it was made with, save it again under another name, and build that file.',
    path,
  };
}

/** The document can only be opened with a password. */
export function encryptedDocument(path: string): Message {
  return {
    level: 'error',
    rule: 'encrypted-document',
    text: 'Unexpected password, expected a document that opens without one',
    remedy: 'Open it, save a copy without a password, and build the copy.',
    path,
  };
}

/** The archive holds more than Lectern unpacks: `most` files, megabytes, or levels. */
export function oversizedDocument(path: string, most: number, of: 'files' | 'megabytes' | 'levels'): Message {
  return {
    level: 'error',
    rule: 'oversized-document',
    text: `Unexpected size of the document, expected at most ${most} ${COUNTED[of]} in it`,
    remedy: 'Make its pictures smaller, or split it into one document a lecture.',
    path,
  };
}

const COUNTED = { files: 'files', megabytes: 'MB when unpacked', levels: 'levels of nesting' } as const;

/** A document of a program whose files Lectern does not read. */
export function foreignDocument(path: string, name: string, saveAs: string): Message {
  return {
    level: 'error',
    rule: 'foreign-document',
    text: `Unexpected ${name}, expected an outline: text, Markdown, .docx, .odt, .org, .opml or .html`,
    remedy: `Open it in the program it was made with, choose “Save as” or “Export”, take ${saveAs}, and build that file.`,
    path,
  };
}

/** `from` asks for a format that is opened first, and the file was not. Speaks to those who use the library. */
export function documentNotOpened(path: string, format: string): Message {
  return {
    level: 'error',
    rule: 'not-opened',
    text: `Unexpected ${format} document as it came, expected one that was opened`,
    remedy: 'Call `await openDocument(file)` first and read what it returns.',
    path,
  };
}

/** A picture in the document that slides cannot show. */
export function pictureLeftOut(
  path: string,
  place: Place,
  reason: 'absent' | 'format' | 'size',
  alt: string,
): Message {
  return {
    level: 'warning',
    rule: 'picture-left-out',
    text: `Unexpected picture${alt === '' ? '' : ` “${alt}”`}, expected ${PICTURES[reason].expected}; it was left out`,
    remedy: PICTURES[reason].remedy,
    path,
    place,
  };
}

const PICTURES = {
  absent: {
    expected: 'one that is stored in the document',
    remedy: 'Insert it again, not as a link but as a copy, and save the document.',
  },
  format: {
    expected: 'PNG, JPEG, GIF, WebP or SVG',
    remedy: 'Copy it in your word processor, paste it back as a PNG picture, and save the document.',
  },
  size: {
    expected: 'one of at most 15 MB, and 40 MB in all',
    remedy: 'Make it smaller: “Compress pictures” in your word processor does it.',
  },
} as const;

/** Equations of a word processor are written as LaTeX. */
export function equationAsLatex(path: string, place: Place): Message {
  return {
    level: 'info',
    rule: 'equation',
    text: 'The equation was read as LaTeX; see whether it says what you mean',
    path,
    place,
  };
}

/** A document that the outline takes over, and that was not read. */
export function orgIncludes(path: string, place: Place, file: string): Message {
  return {
    level: 'warning',
    rule: 'org-include',
    text: `Unexpected #+INCLUDE of ${file}, expected the text itself; the other file was not read`,
    remedy: 'Copy what you need of it into the outline.',
    path,
    place,
  };
}

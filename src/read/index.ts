import type { Outline, OutlineFormat, Reader, ReadOptions, SourceFile } from '../model/outline.ts';
import { decodeText } from './decode.ts';
import { detectFormat } from './detect-format.ts';
import { readMarkdown } from './markdown/index.ts';
import { readPlainText } from './plain/index.ts';

/** Every format that Lectern reads. */
export const readers: Readonly<Record<OutlineFormat, Reader>> = {
  plain: readPlainText,
  markdown: readMarkdown,
};

/** Reads a document as what it is, whatever its name ends in; `options.from` overrules. Never throws. */
export function readOutline(file: SourceFile, options: ReadOptions = {}): Outline {
  const { text, messages } = decodeText(file);
  const reader = readers[options.from ?? detectFormat(text)];
  const outline = reader({ path: file.path, contents: text }, options);
  return { ...outline, messages: [...messages, ...outline.messages] };
}

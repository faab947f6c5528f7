import { readAsDialect } from '../message/dialects.ts';
import { documentNotOpened } from '../message/office.ts';
import type { Outline, OutlineFormat, Reader, ReadOptions, SourceFile } from '../model/outline.ts';
import { decodeText } from './decode.ts';
import { detectFormat } from './detect-format.ts';
import { detectDialect } from './dialects/detect-dialect.ts';
import { dialects } from './dialects/index.ts';
import { readDialect } from './dialects/read-dialect.ts';
import { readMarkdown } from './markdown/index.ts';
import { readPlainText } from './plain/index.ts';

/** The formats whose readers are always there; `openDocument` loads those of all others. */
export const readers: Readonly<Partial<Record<OutlineFormat, Reader>>> = {
  plain: readPlainText,
  markdown: readMarkdown,
  ...Object.fromEntries(Object.entries(dialects).map(([name, dialect]) => [name, readDialect(dialect)])),
};

/** Reads a document as what it is, whatever its name ends in; `options.from` overrules. Never throws. */
export function readOutline(file: SourceFile, options: ReadOptions = {}): Outline {
  if (file.reader) return file.reader(file, options);
  const { text, messages } = decodeText(file);
  const dialect = options.from ? undefined : detectDialect(text);
  const format = options.from ?? dialect?.dialect ?? detectFormat(text);
  const unopened = readers[format] ? [] : [documentNotOpened(file.path, format)];
  const guessed =
    dialect && !dialect.stated
      ? [readAsDialect(file.path, dialect.line, dialects[dialect.dialect].name, dialect.mark)]
      : [];
  const outline = (readers[format] ?? readPlainText)({ path: file.path, contents: text }, options);
  return { ...outline, messages: [...messages, ...unopened, ...guessed, ...outline.messages] };
}

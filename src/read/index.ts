import { readAsDialect } from '../message/dialects.ts';
import { documentNotOpened } from '../message/office.ts';
import type { Outline, OutlineFormat, Reader, ReadOptions, SourceFile } from '../model/outline.ts';
import { readKeyTerms } from '../syntax/key-terms.ts';
import { decodeText } from './decode.ts';
import { detectFormat } from './detect-format.ts';
import { detectDialect } from './dialects/detect-dialect.ts';
import { dialects } from './dialects/index.ts';
import { readDialect } from './dialects/read-dialect.ts';
import { insertParts } from './include/insert-parts.ts';
import { type Reading, takeIn } from './include/take-in.ts';
import { beginTrail, type Trail } from './include/trail.ts';
import { joinOutlines } from './join/join-outlines.ts';
import { readMarkdown } from './markdown/index.ts';
import { readPlainText } from './plain/index.ts';

export { rememberPieces } from './markdown/remember-pieces.ts';

/** The formats whose readers are always there; `openDocument` loads those of all others. */
export const readers: Readonly<Partial<Record<OutlineFormat, Reader>>> = {
  plain: readPlainText,
  markdown: readMarkdown,
  ...Object.fromEntries(Object.entries(dialects).map(([name, dialect]) => [name, readDialect(dialect)])),
};

/**
 * Reads a document as what it is, whatever its name ends in, and the files that it takes in where `options.include`
 * gives them; `options.from` overrules. Never throws.
 */
export function readOutline(file: SourceFile, options: ReadOptions = {}): Outline {
  return readAlong(file, options, beginTrail(file, undefined));
}

/**
 * Reads several documents as one lecture. The first one's title and settings hold for all, those of the others only
 * where they say the same.
 */
export function readOutlines(files: readonly SourceFile[], options: ReadOptions = {}): Outline {
  const [first, ...more] = files;
  if (first && more.length === 0) return readOutline(first, options);
  const { course, meta = {}, ...others } = options;
  const { title, ...shared } = meta;
  const further = { ...others, meta: shared };
  const outlines = files.map(file =>
    file === first
      ? readOutline(file, course ? { ...further, course } : further)
      : readAlong(file, further, beginTrail(file, file.path)),
  );
  return joinOutlines(outlines, title);
}

function readAlong(file: SourceFile, options: ReadOptions, trail: Trail): Outline {
  const outline = file.reader ? file.reader(file, options) : readText(file, options, trail);
  readKeyTerms(outline.tree);
  return outline;
}

function readText(file: SourceFile, options: ReadOptions, trail: Trail): Outline {
  const { path } = file;
  const { text, messages } = decodeText(file);
  const dialect = options.from ? undefined : detectDialect(text);
  const format = options.from ?? dialect?.dialect ?? detectFormat(text);
  const unopened = readers[format] ? [] : [documentNotOpened(path, format)];
  const guessed =
    dialect && !dialect.stated
      ? [readAsDialect(path, dialect.line, dialects[dialect.dialect].name, dialect.mark)]
      : [];
  const taken = takeIn({ path, text, format }, { options, trail, readPart: partReader(options) });
  const read = (readers[format] ?? readPlainText)({ path, contents: taken.text }, options);
  const outline = insertParts(read, taken);
  return {
    ...outline,
    messages: [...messages, ...unopened, ...guessed, ...taken.messages, ...outline.messages],
  };
}

/** What holds for the whole is not for the parts to say. */
function partReader({ include, near, pieces }: ReadOptions): Reading['readPart'] {
  const options = {
    ...(include ? { include } : {}),
    ...(near ? { near } : {}),
    ...(pieces ? { pieces } : {}),
  };
  return (file, trail) => readAlong(file, options, trail);
}

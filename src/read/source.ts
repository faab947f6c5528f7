import type { Message } from '../model/message.ts';
import type { Meta } from '../model/meta.ts';
import type { OutlineTitle, PieceCache, ReadOptions, SourceFile } from '../model/outline.ts';
import { placeOfLines } from '../model/place.ts';
import { decodeText } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { readSettings } from './settings.ts';

/** A document opened for a reader: its text, its settings, and what there is to say of both. */
export interface OpenedSource {
  readonly path: string;
  /** All of the text with `\n` at line ends, but the front matter is blank. */
  readonly body: string;
  /** Lines that the front matter takes at the top, 0 when there is none. */
  readonly frontMatterLines: number;
  /** What the caller says, then the front matter, then `lectern.yaml`. */
  readonly meta: Meta;
  /** The title that the settings give, with the line where they stand. */
  readonly title?: OutlineTitle;
  /** The front matter says that there is no title: `title: ""`. */
  readonly untitled: boolean;
  readonly messages: readonly Message[];
  /** Pieces of Markdown that were parsed before. */
  readonly pieces?: PieceCache;
}

/** What every reader does first: bytes to text, front matter to settings. Never throws. */
export function openSource(file: SourceFile, options: ReadOptions): OpenedSource {
  const decoded = decodeText(file);
  const front = readFrontMatter(decoded.text, file.path);
  const course = options.course ? readCourse(options.course) : undefined;
  const own = { ...front.meta, ...options.meta };
  const meta = { ...course?.meta, ...own, ...namedBy(course?.meta, own, options.course?.path) };
  return {
    path: file.path,
    body: front.body,
    frontMatterLines: front.lines,
    meta,
    ...(meta.title === undefined ? {} : { title: titleAt(meta.title, front.titleLine ?? 1) }),
    untitled: front.untitled && meta.title === undefined,
    messages: [...decoded.messages, ...(course?.messages ?? []), ...front.messages],
    ...(options.pieces ? { pieces: options.pieces } : {}),
  };
}

function readCourse(file: SourceFile): { meta: Meta; messages: readonly Message[] } {
  const decoded = decodeText(file);
  const settings = readSettings(decoded.text, { path: file.path, firstLine: 1 });
  const { brand, ...others } = settings.meta;
  const meta = brand ? { ...others, brand: { ...brand, path: file.path } } : others;
  return { meta, messages: [...decoded.messages, ...settings.messages] };
}

/** Which of a lecture's looks its course names, and where. */
function namedBy(course: Meta | undefined, own: Meta, path: string | undefined): Pick<Meta, 'namedBy'> {
  const names = (['palette', 'accent'] as const).filter(
    key => course?.[key] !== undefined && own[key] === undefined,
  );
  return names.length === 0 ? {} : { namedBy: Object.fromEntries(names.map(name => [name, path])) };
}

function titleAt(text: string, line: number): OutlineTitle {
  const place = placeOfLines(line);
  return { text, children: [{ type: 'text', value: text, position: place }], place };
}

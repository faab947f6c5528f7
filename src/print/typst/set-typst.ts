import { join } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { Failure } from '../../io/failure.ts';
import { brokenPicture, missingFont, typstMistake } from '../../message/printing.ts';
import type { Message } from '../../model/message.ts';
import { type Diagnostic, readDiagnostics } from './diagnostics.ts';
import { exportPdf } from './export-pdf.ts';
import { loadCompiler, NOWHERE } from './load-compiler.ts';

/** What Typst is to set: code, and the files that it names, by their paths from `/`. */
export interface TypstJob {
  readonly main: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `ua-1` makes PDF/UA: it refuses pictures without words, and pages of other PDF. */
  readonly standard?: 'ua-1' | '1.7' | undefined;
}

export interface TypstResult {
  readonly pdf: Uint8Array;
  readonly messages: readonly Message[];
  readonly pages: number;
}

/**
 * Makes a PDF. Pictures that Typst can't read are left out, with a message. A document that ends with a page of next to
 * nothing (it tells by `<handout-end>`) is set closer, or its last passage begins that page. Throws a Failure with what Typst says of a mistake.
 */
export function setTypst(job: TypstJob): TypstResult {
  const compiler = loadCompiler();
  const paths = new Map([...job.files].map(([path, bytes]) => [join(NOWHERE, path), bytes] as const));
  for (const [path, bytes] of paths) compiler.mapShadow(path, Buffer.from(bytes));
  compiler.addSource(MAIN, job.main);
  try {
    const messages: Message[] = [];
    const document = setWithGoodEnd(compiler, job, messages);
    messages.push(...scriptsWithoutFont(compiler, document).map(missingFont));
    const pdf = exportPdf(compiler, document, job.standard ?? '1.7', messages);
    return { pdf, messages, pages: document.numOfPages };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(MOST_REMEMBERED);
  }
}

/** So many documents after it was last of use, what Typst remembers is forgotten. */
const MOST_REMEMBERED = 8;
const MAIN = join(NOWHERE, 'main.typ');

/** What may mend the end: lines come closer by so many quarters of a point, or the last passage begins a page. */
const MENDS: readonly Setting[] = [...[1, 2, 3, 4, 5].map(tight => ({ tight })), { tight: 0, breaks: true }];
/** So many pages are not set again and again: with a page begun, Typst remembers nearly all of them. */
const BOOK = 30;
const MENDS_OF_A_BOOK: readonly Setting[] = [{ tight: 0, breaks: true }, { tight: 3 }];

function setWithGoodEnd(compiler: NodeCompiler, job: TypstJob, messages: Message[]): NodeTypstDocument {
  const first = compileMended(compiler, job, messages);
  if (!endsPoorly(compiler, first)) return first;
  for (const mend of first.numOfPages > BOOK ? MENDS_OF_A_BOOK : MENDS) {
    const other = compile(compiler, mend);
    if ('document' in other && !endsPoorly(compiler, other.document)) return other.document;
  }
  return first;
}

/** Lines on the last page; fewer are hardly worth the paper. */
const POOR = 6;

function endsPoorly(compiler: NodeCompiler, document: NodeTypstDocument): boolean {
  const [end] = compiler.query(document, { selector: '<handout-end>', field: 'value' }) as End[];
  return end !== undefined && end.page > 1 && end.y - end.top < POOR * end.line;
}

/** What the template tells of the end of its text; lengths in points. */
interface End {
  readonly page: number;
  readonly y: number;
  readonly top: number;
  readonly line: number;
}

function compileMended(compiler: NodeCompiler, job: TypstJob, messages: Message[]): NodeTypstDocument {
  let main = job.main;
  for (let broken = 0; broken <= job.files.size; broken++) {
    const result = compile(compiler, { tight: 0 });
    if ('document' in result) return result.document;
    const picture = brokenIn(result.errors, main, job);
    if (!picture) throw mistake(result.errors);
    messages.push(brokenPicture(picture));
    main = main.replaceAll(imageOf(picture), imageOf(EMPTY.path));
    compiler.mapShadow(join(NOWHERE, EMPTY.path), Buffer.from(EMPTY.svg));
    compiler.addSource(MAIN, main);
  }
  throw mistake([]);
}

const EMPTY = {
  path: 'lectern-empty.svg',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
};

function imageOf(path: string): string {
  return `image("/${path}"`;
}

type Compiled = { readonly document: NodeTypstDocument } | { readonly errors: readonly Diagnostic[] };

/** How a document is set: by how many steps closer, and whether its last passage begins a page. */
interface Setting {
  readonly tight: number;
  readonly breaks?: boolean;
}

function compile(compiler: NodeCompiler, { tight, breaks = false }: Setting): Compiled {
  const inputs = { tight: String(tight), break: breaks ? 'yes' : 'no' };
  const result = compiler.compile({ mainFilePath: MAIN, inputs });
  const document = result.result;
  return document ? { document } : { errors: readDiagnostics(compiler, result.takeDiagnostics()) };
}

/** What the template found no font for: it tells by `<handout-without-font>`. */
function scriptsWithoutFont(compiler: NodeCompiler, document: NodeTypstDocument): string[] {
  const found = compiler.query(document, { selector: '<handout-without-font>', field: 'value' });
  return (found as unknown[]).map(String);
}

/** The path of the picture that the mistake stands at. */
function brokenIn([error]: readonly Diagnostic[], main: string, { files }: TypstJob): string | undefined {
  if (error?.line === undefined) return undefined;
  const code = (main.split('\n')[error.line] ?? '').slice(Math.max(error.column - BEFORE_PATH, 0));
  return [...files.keys()]
    .filter(path => code.includes(imageOf(path)))
    .toSorted((a, b) => code.indexOf(imageOf(a)) - code.indexOf(imageOf(b)))[0];
}

/** `image(` stands before the name that a mistake points to. */
const BEFORE_PATH = 'image('.length;

function mistake(errors: readonly Diagnostic[]): Failure {
  const [first] = errors;
  const place = first?.line === undefined ? undefined : `${first.line + 1}:${first.column + 1}`;
  return new Failure(typstMistake(first?.message ?? 'it said nothing', place));
}

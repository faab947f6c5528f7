import {
  type IncludeSpot,
  includeCycle,
  includedDocument,
  includeOutside,
  missingInclude,
  tooManyIncludes,
} from '../../message/joining.ts';
import type { Message } from '../../model/message.ts';
import type { ReadOptions, SourceFile } from '../../model/outline.ts';
import { decodeText } from '../decode.ts';
import { folderOf, pathInside, shownPath } from './inside.ts';
import { isDocument } from './open-includes.ts';
import { follow, type Trail } from './trail.ts';

/** A file that another one takes in. */
export interface OpenedInclude {
  /** As messages name it. */
  readonly shown: string;
  readonly text: string;
  /** Set where the file has a reader of its own. */
  readonly document?: SourceFile;
  readonly trail: Trail;
}

/** What came of a line that takes in a file: its text, or what stands in the way. */
export interface IncludeFound {
  readonly opened?: OpenedInclude;
  readonly messages: readonly Message[];
}

/**
 * Opens the file that a line names: found from the folder of the file that the line stands in, else from that of the
 * outline, and never outside of that. Circles, and more than a lecture needs, end here.
 */
export function openInclude(spot: IncludeSpot, trail: Trail, options: ReadOptions): IncludeFound {
  const folder = folderOf(trail.chain.at(-1) ?? '');
  const candidates = [pathInside(folder, spot.target), pathInside('', spot.target)];
  const paths = [...new Set(candidates.filter(path => path !== undefined))];
  const [path] = paths;
  if (path === undefined) return refused(includeOutside(spot));
  const found = paths.map(one => ({ path: one, bytes: options.include?.(one, trail.beside) }));
  const { path: at = path, bytes } = found.find(one => one.bytes) ?? {};
  if (!bytes) return refused(missingInclude(spot, options.near?.(path, trail.beside) ?? []));
  if (trail.chain.includes(at)) return refused(includeCycle(spot, chainTo(trail, at)));
  const limit = limitReached(trail, bytes.length);
  if (limit) return refused(tooManyIncludes(spot, limit));
  trail.spent.files += 1;
  trail.spent.characters += bytes.length;
  const shown = shownPath(trail.root, at);
  const next = follow(trail, at);
  if (isDocument(bytes, at)) {
    const document = trail.documents?.get(at);
    return document
      ? { opened: { shown, text: '', document, trail: next }, messages: [] }
      : refused(includedDocument(spot));
  }
  const { text, messages } = decodeText({ path: shown, contents: bytes });
  return { opened: { shown, text, trail: next }, messages };
}

const DEEPEST = 12;
const MOST_FILES = 500;
const MOST_BYTES = 20_000_000;

function refused(message: Message): IncludeFound {
  return { messages: [message] };
}

function chainTo({ root, chain }: Trail, again: string): string[] {
  return [...chain.slice(chain.indexOf(again)), again].map(path => shownPath(root, path));
}

function limitReached({ chain, spent }: Trail, bytes: number): string | undefined {
  if (chain.length > DEEPEST) return `${DEEPEST} files within each other`;
  if (spent.files >= MOST_FILES) return `${MOST_FILES} files in one lecture`;
  return spent.characters + bytes > MOST_BYTES ? `${MOST_BYTES / 1_000_000} MB in all` : undefined;
}

import { dirname, extname, join, resolve } from 'node:path';
import type { Include, SourceFile } from '../model/outline.ts';
import type { Revision } from './git-revision.ts';
import { displayPath, isInside } from './paths.ts';
import { sidecarPaths } from './sidecar-file.ts';

/** Reads files beside an outline as they were, by the paths that it names; nothing outside its folder. */
export function includedAtRevision(
  revision: Revision,
  folder: string,
  folders: ReadonlyMap<string, string>,
): Include {
  return (path, beside) => {
    const base = beside === undefined ? folder : folders.get(beside);
    if (base === undefined || path === '' || path.includes('\0')) return undefined;
    const read = (name: string) => {
      const full = resolve(base, name);
      return isInside(full, base) ? revision.read(full) : undefined;
    };
    return read(path) ?? read(decoded(path));
  };
}

/** The `lectern.yaml` that held for an outline: beside it, or else above it, up to where the author is. */
export function courseAtRevision(
  revision: Revision,
  folder: string,
  upTo: string = process.cwd(),
): SourceFile | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = sourceAt(revision, [join(at, 'lectern.yaml'), join(at, 'lectern.yml')]);
    if (found) return found;
    if (at === upTo || !isInside(at, upTo) || dirname(at) === at) return undefined;
  }
}

/** What stood beside an outline for single slides. */
export function sidecarAtRevision(revision: Revision, outline: string): SourceFile | undefined {
  return extname(outline) === '' ? undefined : sourceAt(revision, sidecarPaths(outline));
}

function sourceAt(revision: Revision, paths: readonly string[]): SourceFile | undefined {
  for (const path of paths) {
    const contents = revision.read(path);
    if (contents) return { path: displayPath(path), contents };
  }
  return undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

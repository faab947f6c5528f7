/**
 * A path written in a file of `folder`, as one from the outline's folder; undefined where it would leave that.
 * All paths have `/`; the folder is empty for the outline's own.
 */
export function pathInside(folder: string, written: string): string | undefined {
  if (ELSEWHERE.test(written)) return undefined;
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of written.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Absolute, on another drive, or an address in the network. */
const ELSEWHERE = /^(?:[\\/~]|[a-z][a-z0-9+.-]*:)|\0/i;

/** `a/b/c.md` → `a/b`; empty where there is no folder. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `a/b/c.md` → `c.md`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path from the folder of an outline as messages name it, by the path of that outline. */
export function shownPath(root: string, path: string): string {
  const folder = root.lastIndexOf('/') === 0 ? '/' : folderOf(root);
  return folder === '' ? path : `${folder.replace(/\/$/, '')}/${path}`;
}

import { dirname, join, resolve } from 'node:path';
import { isInside } from '../io/paths.ts';
import type { LoadedResources } from '../io/resources.ts';
import { sidecarPaths } from '../io/sidecar-file.ts';
import { treeOf } from '../serve/watch/stamps.ts';
import type { OpenedOutlines } from './open-outlines.ts';

/** What stands beside an outline, and settings and templates that hold for it, be they there or not. */
export function besideAndAround(outline: string): string[] {
  const folder = dirname(outline);
  return [...sidecarPaths(outline), ...treeOf(join(folder, 'templates')), ...courseFilesFor(folder)];
}

/** In the order in which they are looked for: see `readCourseFile`. */
function courseFilesFor(folder: string): string[] {
  const files = ['lectern.yaml', 'lectern.yml'].map(name => join(folder, name));
  const up = dirname(folder);
  const goesOn = folder !== process.cwd() && isInside(folder, process.cwd()) && up !== folder;
  return goesOn ? [...files, ...courseFilesFor(up)] : files;
}

/** Notes the files that are asked for, also in vain: they may come. */
export function recording(
  resources: LoadedResources,
  opened: OpenedOutlines,
  note: (path: string) => void,
): LoadedResources {
  const noteIn = (folder: string | undefined, path: string) => {
    if (folder !== undefined && !path.includes('\0')) {
      note(resolve(folder, path));
      note(resolve(folder, decoded(path)));
    }
  };
  const { includeForCourse } = resources;
  const folderOf = (beside: string | undefined) =>
    beside === undefined ? opened.folder : opened.folders.get(beside);
  for (const source of opened.sources)
    for (const path of source.documents?.keys() ?? []) note(resolve(opened.folder, path));
  return {
    ...resources,
    include: (path, beside) => {
      noteIn(folderOf(beside), path);
      return resources.include(path, beside);
    },
    ...(includeForCourse
      ? {
          includeForCourse: path => {
            noteIn(opened.course && dirname(resolve(opened.course.path)), path);
            return includeForCourse(path);
          },
        }
      : {}),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replace(QUERY, ''));
  } catch {
    return path;
  }
}

const QUERY = /[?#].*$/;

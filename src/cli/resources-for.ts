import { dirname, join, resolve } from 'node:path';
import { type LoadedResources, loadResources } from '../io/resources.ts';
import type { OpenedOutlines } from './open-outlines.ts';

/** What a lecture is made with: templates, themes and files, those beside its outlines before our own. */
export function resourcesFor({
  folder,
  folders,
  course,
}: Pick<OpenedOutlines, 'folder' | 'folders' | 'course'>): Promise<LoadedResources> {
  return loadResources({
    overrides: [join(folder, 'templates')],
    base: folder,
    folders,
    ...(course ? { courseFolder: dirname(resolve(course.path)) } : {}),
  });
}

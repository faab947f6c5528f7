import { dirname, join, resolve } from 'node:path';
import { type LoadedResources, loadResources } from '../io/resources.ts';
import type { SourceFile } from '../model/outline.ts';
import type { OpenedOutlines } from './open-outlines.ts';

type Places = Pick<OpenedOutlines, 'folder' | 'folders' | 'course'>;

/** Where outlines stand, and what they say; without that, they may ask for all there is. */
type Lectures = Places & Partial<Pick<OpenedOutlines, 'sources'>>;

/** What a lecture is made with: templates, themes and files, those beside its outlines before our own. */
export async function resourcesFor({ sources, folder, folders, course }: Lectures): Promise<LoadedResources> {
  const reading = sources?.some(namesPng) === false ? {} : await import('../io/png-pixels.ts');
  return loadResources({
    ...reading,
    overrides: [join(folder, 'templates')],
    base: folder,
    folders,
    ...(course ? { courseFolder: dirname(resolve(course.path)) } : {}),
  });
}

/** Whether an outline shows PNG pictures: those of a packed one stand by their names in it. */
function namesPng({ contents, documents }: SourceFile): boolean {
  const bytes = Buffer.from(contents);
  if (bytes.includes('.png') || bytes.includes('.PNG')) return true;
  return [...(documents?.values() ?? [])].some(namesPng);
}

import { dirname, resolve } from 'node:path';
import { type Built, build, type WriterName } from '../build.ts';
import { courseAtRevision, includedAtRevision, sidecarAtRevision } from '../io/files-at-revision.ts';
import { openRevision, type Revision, readAtRevision } from '../io/git-revision.ts';
import type { LoadedResources } from '../io/resources.ts';
import type { ReadOptions, SourceFile } from '../model/outline.ts';
import { openIncludes } from '../read/include/open-includes.ts';
import { openDocument } from '../read/open-document.ts';
import type { FoundLecture } from './outlines-for.ts';
import { resourcesFor } from './resources-for.ts';

/**
 * Makes a lecture of its outlines as a revision of Git has them, with the settings and the files beside them of that
 * time, and the templates and themes of now. `v1:old-name.txt` says under which name the first outline stood then. Throws a Failure.
 */
export async function buildAtRevision(
  lecture: FoundLecture,
  since: string,
  reading: Pick<ReadOptions, 'from' | 'meta'>,
  to: readonly WriterName[],
): Promise<Built> {
  const [name = since, formerly] = since.split(COLON, 2);
  const paths = lecture.outlines.map(({ path }) => resolve(path));
  const revision = openRevision(name, paths[0] ?? '.');
  if (formerly) paths[0] = resolve(revision.top, formerly);
  const folder = dirname(paths[0] ?? '.');
  const named = lecture.outlines.map(({ shown }, at) => ({ shown, path: paths[at] ?? shown }));
  const folders = new Map(named.slice(1).map(({ shown, path }) => [shown, dirname(path)]));
  const include = includedAtRevision(revision, folder, folders);
  const sources = await Promise.all(named.map((one, at) => openAt(revision, one, at, include, reading.from)));
  const course = courseAtRevision(revision, folder);
  const sidecar = sidecarAtRevision(revision, paths[0] ?? '');
  const loaded = await resourcesFor({ folder, folders, ...(course ? { course } : {}) });
  const courseFolder = course && dirname(resolve(course.path));
  const resources = {
    ...loaded,
    include,
    ...(courseFolder ? { includeForCourse: includedAtRevision(revision, courseFolder, new Map()) } : {}),
  };
  const beside = { ...(course ? { course } : {}), ...(sidecar ? { sidecar } : {}) };
  return build(sources, { ...reading, ...beside, resources, to });
}

const COLON = /:(?!\/)/;

async function openAt(
  revision: Revision,
  { path, shown }: { readonly path: string; readonly shown: string },
  at: number,
  include: LoadedResources['include'],
  from: ReadOptions['from'],
): Promise<SourceFile> {
  const document = await openDocument({ path: shown, contents: readAtRevision(revision, path) }, from);
  return openIncludes(document, include, at === 0 ? undefined : shown);
}

import type { Built } from '../build.ts';
import { type Glance, openGlance } from '../glance/open-glance.ts';
import { readSource } from '../io/read-source.ts';
import type { Artifact } from '../model/artifact.ts';
import type { SourceFile } from '../model/outline.ts';
import { decodeText } from '../read/decode.ts';
import { type Change, compare } from '../serve/live/compare.ts';
import type { Hub } from '../serve/live/hub.ts';
import { type Published, publish, publishAhead } from '../serve/live/publish.ts';
import { sizeOf, stampOf } from '../serve/watch/stamps.ts';
import type { FoundLecture } from './outlines-for.ts';

/** A lecture as open pages have it, and what may get ahead of it. */
export interface Glanced extends FoundLecture {
  /** What open pages show. */
  published?: Published;
  /** The lecture as it was made last, from which a glance goes out. */
  made?: Published;
  /** Looks at an edit before the lecture is made anew. */
  glance?: Glance | undefined;
  /** The state of the outline that was looked at last. */
  looked?: string;
  /** The state of the outline that pages show ahead of the lecture; undefined where they don't. */
  ahead?: string | undefined;
}

/** What can be told of the next edit of a lecture that was just made; undefined where that is nothing. */
export function glanceFrom(
  built: Built,
  source: SourceFile | undefined,
  { page }: Published,
  before: Glance | undefined,
): Glance | undefined {
  if (!source || !page) return undefined;
  return openGlance({ built, text: decodeText(source).text, sections: page.sections, before: before?.text });
}

type Ears = Pick<Hub, 'ahead' | 'problemsOf'>;

/**
 * Shows what an edit changes as far as a glance can tell, while the lecture is not made anew yet. What it shows is
 * nothing that lasts: the lecture that follows says what it is.
 */
export function glanceAtLecture(lecture: Glanced, hub: Ears): void {
  const { glance, published, made, outlines } = lecture;
  const [outline] = outlines;
  if (!isUpToDate(lecture, hub) || !glance || !published || !made) return;
  if (!outline || !sizeOf(outline.path)) return;
  const stamp = stampOf([outline.path]);
  if (stamp === lecture.looked) return;
  lecture.looked = stamp;
  const glimpse = glance.at(textAt(outline));
  const after = glimpse && publishAhead(made, glimpse);
  if (!after) return;
  const change = compare(published, after);
  if (change) hub.ahead(lecture.name, change);
  lecture.published = after;
  lecture.ahead = stamp;
}

/** Shows a page that was just made, where only slides changed on it: all else has to be written first. */
export function showAhead(lecture: Glanced, artifacts: readonly Artifact[], hub: Ears): void {
  if (!isUpToDate(lecture, hub)) return;
  const { published } = lecture;
  const after = published && publish(artifacts);
  const change = after && compare(published, after);
  if (!change || !isOfSlides(change) || !hasSameFiles(published, after)) return;
  hub.ahead(lecture.name, change);
  lecture.published = after;
}

/** False while pages show an older state, under what is wrong with the one of now. */
function isUpToDate({ name }: Glanced, hub: Ears): boolean {
  return hub.problemsOf(name).length === 0;
}

function isOfSlides({ reload, styles, media }: Change): boolean {
  return !reload && styles.length + media.length === 0;
}

function hasSameFiles({ files }: Published, after: Published): boolean {
  return [...after.files].every(([path, digest]) => files.get(path) === digest);
}

function textAt({ path, shown }: FoundLecture['outlines'][number]): string {
  try {
    return decodeText(readSource(path, shown)).text;
  } catch {
    return '';
  }
}

import { missingImage, remoteImage, unusableImage } from '../../message/rendering.ts';
import type { Artifact, Resources, ThemeTokens } from '../../model/artifact.ts';
import { type Deck, slidesOf } from '../../model/deck.ts';
import { type OfFiles, runAt } from '../../model/files.ts';
import type { Message } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { FindImage, Picture } from '../../render/index.ts';
import { hasDarkEdges } from './dark-edges.ts';
import { hasDarkInk } from './dark-ink.ts';
import { dataUrl } from './data-url.ts';
import { imageSize } from './image-size.ts';

export interface Images {
  readonly find: FindImage;
  /** Those that were found, to be written beside the page; none when they stand in it. */
  readonly artifacts: () => Artifact[];
}

export interface ImageOptions {
  /** Whose pictures they are: each stands beside the file that names it. */
  readonly deck: OfFiles & Pick<Deck, 'sections'>;
  readonly resources: Pick<Resources, 'include' | 'pngPixels'>;
  /** What they are shown on; absent for paper, on which nothing dark is lost. */
  readonly tokens?: ThemeTokens;
  readonly singleFile: boolean;
  readonly report: (message: Message) => void;
}

/** Finds the pictures of a deck beside its outlines, each once, and reports those that cannot be shown. */
export function collectImages({ deck, resources, tokens, singleFile, report }: ImageOptions): Images {
  const path = deck.source;
  const { include } = resources;
  const pixelsOf = tokens && mayShowDark(deck, tokens) ? resources.pngPixels : undefined;
  const pictures = new Map<string, Picture | undefined>();
  const artifacts: Artifact[] = [];
  const find: FindImage = (url, place) => {
    if (SAFE_DATA.test(url)) return { source: url };
    const key = `${url}\n${runAt(deck, place?.start.line ?? 1)?.path ?? ''}`;
    if (pictures.has(key)) return pictures.get(key);
    const picture = load(url, place);
    pictures.set(key, picture);
    return picture;
  };
  const load: FindImage = (url, place) => {
    const spot = { path, place };
    const remote = REMOTE.test(url);
    const bytes = remote ? undefined : bytesBeside(url, place, deck, include);
    const mediaType = bytes ? mediaTypeOf(url, bytes) : undefined;
    if (remote) report(remoteImage(url, spot));
    else if (!bytes) report(missingImage(url, spot));
    else if (!mediaType) report(unusableImage(url, spot));
    if (!bytes || !mediaType) return undefined;
    const size = imageSize(mediaType, bytes);
    const darkInk = isLostOnDark(mediaType, bytes, pixelsOf);
    const sized = { ...(size ? { size } : {}), ...(darkInk ? { darkInk } : {}) };
    if (singleFile) return { source: dataUrl(mediaType, bytes), ...sized };
    const target = unusedPath(url, mediaType, artifacts);
    artifacts.push({ path: target, mediaType, contents: bytes });
    return { source: target, ...sized };
  };
  return { find, artifacts: () => artifacts };
}

/** Whether some slide may be dark: where none is, no picture needs to be unpacked. */
function mayShowDark(deck: Pick<Deck, 'sections'>, { light }: ThemeTokens): boolean {
  return (
    light !== undefined ||
    slidesOf(deck).some(
      ({ attributes: { classes, values } }) =>
        classes.includes('dark') || Object.keys(values).some(key => key.startsWith('background')),
    )
  );
}

/** Whether a picture has dark lines and no ground of its own. */
function isLostOnDark(mediaType: string, bytes: Uint8Array, pixelsOf: Resources['pngPixels']): boolean {
  if (mediaType === 'image/svg+xml') return hasDarkInk(new TextDecoder().decode(bytes));
  const pixels = mediaType === 'image/png' ? pixelsOf?.(bytes) : undefined;
  return pixels !== undefined && hasDarkEdges(pixels);
}

/** A picture beside the file that names it, or else beside the outline that takes this file in. */
function bytesBeside(
  url: string,
  place: Place | undefined,
  deck: OfFiles,
  include: Resources['include'],
): Uint8Array | undefined {
  const run = runAt(deck, place?.start.line ?? 1);
  if (!run) return include(url);
  const beside = run.root === deck.source ? undefined : run.root;
  const folder = folderWithin(run.path, run.root);
  return (folder === '' ? undefined : include(folder + url, beside)) ?? include(url, beside);
}

/** The way from the folder of an outline to that of a file below it, with `/` at its end. */
function folderWithin(path: string, root: string): string {
  const above = root.lastIndexOf('/') + 1;
  return path.slice(above, Math.max(above, path.lastIndexOf('/') + 1));
}

const REMOTE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const SAFE_DATA = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;
const UNSAFE_IN_NAME = /[^A-Za-z0-9._-]+/g;
const EXTENSION = /\.[a-z0-9]+$/i;
const QUERY = /[?#].*$/;

const TYPES: ReadonlyArray<readonly [string, string, (bytes: Uint8Array) => boolean]> = [
  ['image/png', '.png', bytes => startsWith(bytes, '\x89PNG')],
  ['image/jpeg', '.jpg', bytes => startsWith(bytes, '\xff\xd8\xff')],
  ['image/gif', '.gif', bytes => startsWith(bytes, 'GIF8')],
  ['image/webp', '.webp', bytes => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)],
  ['image/avif', '.avif', bytes => startsWith(bytes, 'ftypavi', 4)],
];

/** By its first bytes, since names lie; SVG is text and has to be believed. */
export function mediaTypeOf(url: string, bytes: Uint8Array): string | undefined {
  const found = TYPES.find(([, , matches]) => matches(bytes))?.[0];
  return found ?? (url.replace(QUERY, '').toLowerCase().endsWith('.svg') ? 'image/svg+xml' : undefined);
}

function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  return [...signature].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}

function unusedPath(url: string, mediaType: string, taken: readonly Artifact[]): string {
  const file = decode(url.replace(QUERY, '')).split(/[\\/]/).at(-1) ?? '';
  const stem =
    file
      .replace(EXTENSION, '')
      .replace(UNSAFE_IN_NAME, '-')
      .replace(/^[.-]+|[.-]+$/g, '') || 'image';
  const extension = TYPES.find(([type]) => type === mediaType)?.[1] ?? '.svg';
  for (let count = 1; ; count++) {
    const path = `assets/images/${stem}${count === 1 ? '' : `-${count}`}${extension}`;
    if (!taken.some(artifact => artifact.path.toLowerCase() === path.toLowerCase())) return path;
  }
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerExtra, type Extra, scriptsOf } from './extra.ts';
import { closeNow, listen } from './listen.ts';
import { dressPage, LIVE_EVENTS } from './live/dress-page.ts';
import type { Hub } from './live/hub.ts';
import { resolveAddress } from './resolve-address.ts';
import { sendFile } from './send-file.ts';

export interface ServeOptions {
  /** The folder whose files are served. */
  readonly root: string;
  /** Makes the page at `/`; called for each request. */
  readonly index: () => string;
  /** Folders of further files by the first part of their address: `.lectern` → `lib/assets`. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Tells open decks what changed in them. */
  readonly hub?: Pick<Hub, 'connect' | 'versionOf'>;
  /** What open decks can do beyond being shown. */
  readonly extras?: readonly Extra[];
  /** What files of a lecture wait for, by its name. */
  readonly before?: (lecture: string) => Promise<void>;
  /** Exactly this one; otherwise the first free one is found. */
  readonly port?: number;
}

export interface Serving {
  /** `http://localhost:1648/`. */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves files to this machine only. Throws a Failure when the port asked for is taken. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => void answerCalmly(options, request, response));
  const wanted = options.port === undefined ? {} : { port: options.port };
  const port = await listen(server, { host: LOOPBACK, first: FIRST_PORT, ...wanted });
  return { address: `http://localhost:${port}/`, port, close: () => closeNow(server) };
}

/** The year of the peace of Westphalia; then the next ones, then any. */
export const FIRST_PORT = 1648;
const LOOPBACK = '127.0.0.1';

/** A file may vanish while it is being sent, or the index fail: the next request is served all the same. */
async function answerCalmly(
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await answer(options, request, response);
  } catch {
    if (response.headersSent) response.destroy();
    else refuse(response, 500, 'This could not be read. Try again.');
  }
}

function answer(
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): void | Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-cache');
  const path = (request.url ?? '/').replace(QUERY, '');
  const extra = options.extras?.find(({ address }) => address === path);
  if (!isOurHost(request.headers.host)) refuse(response, 403, 'This address is not served here.');
  else if (extra) return answerExtra(extra, request, response);
  else if (request.method !== 'GET' && request.method !== 'HEAD')
    refuse(response, 405, 'Only reading is possible.');
  else if (path === '/') sendPage(request, response, options.index());
  else if (path === LIVE_EVENTS && options.hub) sendEvents(options.hub, request, response);
  else return answerFile(options, request, response, path);
}

async function answerFile(
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const lecture = lectureOf(path);
  if (lecture !== undefined) await options.before?.(lecture);
  sendFound(request, response, dressed(options, path) ?? findFile(options, path));
}

/** The lecture that an address may be of. */
function lectureOf(path: string): string | undefined {
  try {
    return decodeURIComponent(FIRST_SEGMENT.exec(path)?.[1] ?? '');
  } catch {
    return undefined;
  }
}

/** Other pages could not read what comes, but need not even keep a connection open. */
function sendEvents(hub: Pick<Hub, 'connect'>, request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers;
  if (origin !== undefined && !isOurHost(origin.replace(SCHEME, '')))
    refuse(response, 403, 'This address is not served here.');
  else if (request.method === 'HEAD') response.end();
  else hub.connect(request, response);
}

const SCHEME = /^http:\/\//;

/** The page of a deck that is watched, as it is served. */
function dressed({ root, hub, extras = [] }: ServeOptions, path: string): { page: string } | undefined {
  const name = DECK_PAGE.exec(path)?.[1];
  const found = name === undefined ? undefined : resolveAddress(root, path);
  if (name === undefined || !found || !('file' in found)) return undefined;
  const lecture = decodeURIComponent(name);
  const version = hub?.versionOf(lecture);
  if (version === undefined) return undefined;
  return { page: dressPage(readFileSync(found.file, 'utf8'), lecture, version, scriptsOf(extras, lecture)) };
}

const DECK_PAGE = /^\/([^/]+)\/(?:index\.html)?$/;

const QUERY = /[?#].*$/;
const OUR_HOSTS = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** A page elsewhere may point a name of its own at this machine to read from it: only our names are answered. */
function isOurHost(host: string | undefined): boolean {
  return host !== undefined && OUR_HOSTS.test(host);
}

function findFile({ root, mounts }: ServeOptions, path: string) {
  const [, first = '', rest = ''] = FIRST_SEGMENT.exec(path) ?? [];
  const mounted = mounts && Object.hasOwn(mounts, first) ? mounts[first] : undefined;
  return mounted === undefined ? resolveAddress(root, path) : resolveAddress(mounted, rest);
}

const FIRST_SEGMENT = /^\/([^/]*)(\/.*)?$/;

function sendFound(
  request: IncomingMessage,
  response: ServerResponse,
  found: ReturnType<typeof findFile> | { page: string },
): void {
  if (!found) refuse(response, 404, 'There is no such page. The lectures are listed at the start: /');
  else if ('page' in found) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(request.method === 'HEAD' ? undefined : found.page);
  } else if ('redirect' in found) response.writeHead(301, { Location: found.redirect }).end();
  else sendFile(request, response, found.file);
}

function sendPage(request: IncomingMessage, response: ServerResponse, page: string): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', PAGE_POLICY);
  response.end(request.method === 'HEAD' ? undefined : page);
}

/** The index page has styles, fonts and a script of its own, and nothing else. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function refuse(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${text}\n`);
}

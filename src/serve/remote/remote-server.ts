import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { takePost } from '../take-post.ts';
import { allowances } from './allowance.ts';
import type { Desk } from './desk.ts';
import { isSameKey } from './key.ts';
import type { RemoteFile } from './remote-file.ts';

export interface RemoteServing {
  readonly desk: Pick<Desk, 'fromPhone' | 'connect' | 'isFull'>;
  /** What has to stand at the beginning of every path just now. */
  readonly key: () => string;
  /** Under which hosts, as they stand in a request, this machine answers just now. */
  readonly isOurs: (host: string) => boolean;
  /** The page is at the empty path. */
  readonly file: (path: string) => RemoteFile | undefined;
}

/**
 * The server that the network can reach. It has the few files of the remote, what phones are told, and what they may
 * ask for: no deck, no folder, no disk. Whoever doesn't know the key gets the same refusal, whatever they ask.
 */
export function remoteServer(serving: RemoteServing): Server {
  const mayGuess = allowances({ burst: 30, perSecond: 0.5 });
  const server = createServer(LIMITS, (request, response) => {
    dressHeaders(response);
    const way = wayIn(serving, request);
    if (way === undefined) {
      if (mayGuess(request.socket.remoteAddress ?? '', performance.now())) refuse(response);
      else request.socket.destroy();
    } else answer(serving, way, request, response).catch(() => response.destroy());
  });
  server.maxConnections = 100;
  return server;
}

const LIMITS = { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 10_000, keepAliveTimeout: 8000 };

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function dressHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex');
}

const WAY = /^\/([^/?#]{0,64})(?:\/([^?#]{0,200}))?$/;

/** What is asked for, behind the key; undefined for whoever doesn't know it or comes from another page. */
function wayIn({ key, isOurs }: RemoteServing, request: IncomingMessage): string | undefined {
  const [, given = '', path] = WAY.exec(request.url ?? '') ?? [];
  const { host = '', origin } = request.headers;
  const isOur =
    isSameKey(given, key()) && isOurs(host) && (origin === undefined || origin === `http://${host}`);
  return isOur && path !== undefined ? path : undefined;
}

async function answer(
  { desk, file }: RemoteServing,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path === 'command') {
    const { status } = await takePost(request, desk.fromPhone, MOST);
    if (status === TOO_MUCH) response.setHeader('Connection', 'close');
    response.writeHead(status).end();
    return;
  }
  const found = file(path);
  if (request.method !== 'GET') response.writeHead(405).end();
  else if (path === 'events') {
    if (desk.isFull()) response.writeHead(503).end();
    else desk.connect(response);
  } else if (!found) response.writeHead(404).end();
  else {
    response.setHeader('Content-Type', found.mediaType);
    response.end(found.contents);
  }
}

/** Bytes of a command. */
const MOST = 1024;
const TOO_MUCH = 413;

function refuse(response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Connection', 'close');
  response.setHeader('Content-Length', REFUSAL.length);
  response.writeHead(403).end(REFUSAL);
}

const REFUSAL = 'Nothing is shown here without the whole address.\n';

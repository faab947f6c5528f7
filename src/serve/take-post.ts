import type { IncomingMessage } from 'node:http';

/** What a request is answered: a status, and something as JSON. */
export interface Reply {
  readonly status: number;
  readonly json?: object;
}

/** Understands what a page sent, whatever it is: it comes from outside. */
export type TakePost = (body: unknown) => Reply | Promise<Reply>;

/**
 * Reads a request with JSON in it and hands that on. It has to come from a page of this very server: browsers name the
 * origin, and send JSON elsewhere only when they are allowed to. A token would add nothing, since who can ask for a page
 * could read it there.
 */
export async function takePost(request: IncomingMessage, take: TakePost, most = MOST): Promise<Reply> {
  const { origin, host, 'content-type': type } = request.headers;
  if (request.method !== 'POST') return { status: 405 };
  if (origin !== `http://${host}` || !JSON_TYPE.test(type ?? '')) return { status: 403 };
  const text = await readBody(request, most);
  if (text === undefined) return { status: 413 };
  const body = parse(text);
  return body === undefined ? { status: 400 } : take(body);
}

/** Bytes: long notes of a slide are less. */
const MOST = 256 * 1024;
const JSON_TYPE = /^application\/json(?:;|$)/;

/** Undefined as soon as it is longer than that. */
async function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Reply, type TakePost, takePost } from './take-post.ts';

/** Something that open decks can do only while they are served: turned by a phone, tweaked, timed. */
export interface Extra {
  /** Where it is asked and told, and what its script is told as `data-address`: `/.lectern/remote`. */
  readonly address: string;
  /** The address of a script that each served deck gets: `/.lectern/deck/remote.js`. */
  readonly script?: string;
  /** Answers what a page asks. */
  readonly ask?: (query: URLSearchParams) => object;
  /** Takes what a page tells. */
  readonly tell?: TakePost;
}

/** Answers a request to an extra. */
export async function answerExtra(
  extra: Extra,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, json } = await replyOf(extra, request);
  response.setHeader('Cache-Control', 'no-store');
  if (status === TOO_MUCH) response.setHeader('Connection', 'close');
  if (json === undefined) response.writeHead(status).end();
  else {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : JSON.stringify(json));
  }
}

const TOO_MUCH = 413;

/** The scripts of extras, as they stand at the end of the page of a lecture. */
export function scriptsOf(extras: readonly Extra[], lecture: string): string {
  return extras
    .filter(({ script }) => script !== undefined)
    .map(
      ({ script, address }) =>
        `<script src="${script}" data-address="${address}" data-lecture="${encodeURIComponent(lecture)}"></script>\n`,
    )
    .join('');
}

function replyOf({ ask, tell }: Extra, request: IncomingMessage): Reply | Promise<Reply> {
  if (request.method === 'POST') return tell ? takePost(request, tell) : { status: 405 };
  if (!ask || (request.method !== 'GET' && request.method !== 'HEAD')) return { status: 405 };
  return { status: 200, json: ask(new URL(request.url ?? '/', 'http://here').searchParams) };
}

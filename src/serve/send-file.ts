import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaTypeOf } from './media-types.ts';

/** Sends a file, or the part of it that was asked for, as films need; or says that it is still the same. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: string): void {
  const { size, mtimeMs } = statSync(file);
  const tag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  response.setHeader('Content-Type', mediaTypeOf(file));
  response.setHeader('ETag', tag);
  response.setHeader('Accept-Ranges', 'bytes');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const range = rangeOf(request.headers.range, size);
  if (range === 'unsatisfiable') response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
  else sendPart(request, response, file, size, range);
}

function sendPart(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  size: number,
  range: Range | undefined,
): void {
  if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  response.setHeader('Content-Length', range ? range.end - range.start + 1 : size);
  response.writeHead(range ? 206 : 200);
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  createReadStream(file, range)
    .on('error', () => response.destroy())
    .pipe(response);
}

interface Range {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

const RANGE = /^bytes=(\d*)-(\d*)$/;

/** One range; several at once are answered with the whole, as the protocol allows. */
function rangeOf(header: string | undefined, size: number): Range | 'unsatisfiable' | undefined {
  const [, from, to] = RANGE.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'unsatisfiable' : { start, end };
}

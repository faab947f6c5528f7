import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHub } from '../../src/serve/live/hub.ts';
import { type Serving, serve } from '../../src/serve/server.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

let serving: Serving;
let told: unknown[];

beforeEach(async () => {
  told = [];
  const hub = openHub();
  hub.change('ice & snow', 'v1');
  const page = '<body>ice</body>';
  serving = await serve({
    root: join(temporaryFolder({ 'dist/ice & snow/index.html': page, 'dist/old/index.html': page }), 'dist'),
    index: () => '',
    hub,
    extras: [
      {
        address: '/.lectern/bell',
        script: '/.lectern/deck/bell.js',
        ask: query => ({ rings: Number(query.get('times')) }),
        tell: body => {
          told.push(body);
          return { status: 204 };
        },
      },
    ],
    port: 0,
  });
});

afterEach(() => serving.close());

const ours = () => ({ origin: serving.address.slice(0, -1), 'content-type': 'application/json' });

async function post(body: string, headers: Record<string, string>): Promise<number | undefined> {
  const { host } = new URL(serving.address);
  const options = { host: '127.0.0.1', port: serving.port, path: '/.lectern/bell', method: 'POST' };
  const asked = request({ ...options, headers: { host, ...headers } });
  asked.on('error', () => undefined).end(body);
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

describe('what decks can do while they are served', () => {
  it('has its script in pages that are watched, and in no others', async () => {
    const text = async (path: string) => (await fetch(new URL(path, serving.address))).text();
    expect(await text('/ice%20%26%20snow/')).toContain(
      '<script src="/.lectern/deck/bell.js" data-address="/.lectern/bell" data-lecture="ice%20%26%20snow">',
    );
    expect(await text('/old/')).toBe('<body>ice</body>');
  });

  it('answers what a page asks', async () => {
    const answer = await fetch(new URL('/.lectern/bell?times=3', serving.address));
    expect(await answer.json()).toEqual({ rings: 3 });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('takes what a page of this server tells', async () => {
    expect(await post('{"ring":true}', ours())).toBe(204);
    expect(told).toEqual([{ ring: true }]);
  });

  it.each([
    ['a page of another site', { origin: 'https://example.org' }],
    ['another server of this machine', { origin: 'http://localhost:1' }],
    ['who says not where from', { origin: '' }],
    ['another name of this machine', { host: 'rebound.example', origin: 'http://rebound.example' }],
    ['a form', { 'content-type': 'text/plain' }],
  ])('takes nothing from %s', async (_, headers) => {
    expect(await post('{"ring":true}', { ...ours(), ...headers })).toBe(403);
    expect(told).toEqual([]);
  });

  it('takes nothing that is no JSON, or too long', async () => {
    expect(await post('{', ours())).toBe(400);
    expect(await post(`"${'x'.repeat(300_000)}"`, ours())).toBe(413);
    expect(told).toEqual([]);
  });
});

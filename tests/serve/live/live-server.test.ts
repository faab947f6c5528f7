import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dressPage } from '../../../src/serve/live/dress-page.ts';
import { type Hub, openHub } from '../../../src/serve/live/hub.ts';
import { type Serving, serve } from '../../../src/serve/server.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';

const POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;">';
let hub: Hub;
let serving: Serving;

beforeEach(async () => {
  hub = openHub();
  hub.change('ice', 'v1');
  const page = `${POLICY}<body>ice</body>`;
  const root = join(temporaryFolder({ 'dist/ice/index.html': page, 'dist/old/index.html': page }), 'dist');
  serving = await serve({ root, index: () => '', hub, port: 0 });
});

afterEach(() => serving.close());

async function listen(headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const asked = request({ host: '127.0.0.1', port: serving.port, path: '/.lectern/events', headers }).end();
  const [response] = await once(asked, 'response');
  return response.setEncoding('utf8');
}

it('adds the live script to decks that are watched, and to no others', async () => {
  const text = async (path: string) => (await fetch(new URL(path, serving.address))).text();
  expect(await text('/ice/')).toMatch(/connect-src 'self'; .*data-lecture="ice" data-version="v1"/s);
  expect(await text('/ice/index.html')).toContain('live.js');
  expect(await text('/old/')).toBe(`${POLICY}<body>ice</body>`);
});

it('tells how things stand, then what happens', async () => {
  const response = await listen();
  const [first] = await once(response, 'data');
  expect(first).toContain('event: standing\ndata: {"ice":{"version":"v1","problems":[]}}');
  const next = once(response, 'data');
  hub.problems('ice', [{ place: 'ice.md:3', text: 'Unexpected', remedy: '', excerpt: [] }]);
  expect((await next)[0]).toContain(
    'event: problems\ndata: {"lecture":"ice","problems":[{"place":"ice.md:3"',
  );
});

it('tells pages of other sites nothing', async () => {
  expect((await listen({ origin: 'https://example.org' })).statusCode).toBe(403);
  expect((await listen({ host: 'example.org' })).statusCode).toBe(403);
  expect((await listen({ origin: serving.address.slice(0, -1) })).statusCode).toBe(200);
});

it('keeps what a policy allowed before', () => {
  const page = `${POLICY.replace('default', 'connect-src https:; default')}</body>`;
  expect(dressPage(page, 'ice', 'v1')).toContain("connect-src 'self' https:; default-src");
});

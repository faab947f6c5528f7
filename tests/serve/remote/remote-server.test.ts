import { once } from 'node:events';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeNow, listen } from '../../../src/serve/listen.ts';
import { remoteFiles } from '../../../src/serve/remote/remote-files.ts';
import { remoteServer } from '../../../src/serve/remote/remote-server.ts';
import { shippedResources } from '../../shipped-resources.ts';

const KEY = 'ABCDEFGHIJKLMNOPQRSTUV';
const resources = await shippedResources();
let server: Server;
let host: string;
let asked: unknown[];
let isFull: boolean;

beforeEach(async () => {
  asked = [];
  isFull = false;
  server = remoteServer({
    desk: {
      fromPhone: body => {
        asked.push(body);
        return { status: 204 };
      },
      connect: response => void response.writeHead(200).end('connected'),
      isFull: () => isFull,
    },
    key: () => KEY,
    isOurs: name => name === host,
    file: remoteFiles(resources),
  });
  await listen(server, { host: '127.0.0.1', first: 0, port: 0 });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => closeNow(server));

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The path goes out as it is written. */
async function ask(path: string, { method = 'GET', headers = {}, body = '' }: Asking = {}) {
  const [hostname, port] = host.split(':');
  const sent = request({ hostname, port, path, method, headers: { host, ...headers } });
  sent.on('error', () => undefined).end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const piece of response) text += piece;
  const { date, ...sentHeaders } = response.headers;
  return { status: response.statusCode, headers: sentHeaders, text };
}

const json = () => ({ origin: `http://${host}`, 'content-type': 'application/json' });

describe('without the key', () => {
  it.each([
    ['/', {}],
    [`/${KEY.slice(1)}/`, {}],
    [`/${KEY}x/`, {}],
    [`/x/${KEY}/`, {}],
    [`//${KEY}/`, {}],
    [`/?key=${KEY}`, {}],
    ['/remote.js', {}],
    ['/index.html', { method: 'HEAD' }],
    ['/../../etc/passwd', {}],
    ['/wrong/command', { method: 'POST', body: '{}' }],
    ['/wrong/events', { method: 'OPTIONS' }],
    [`/${KEY}/`, { headers: { host: 'rebound.example' } }],
    [`/${KEY}/`, { headers: { origin: 'https://example.org' } }],
    [`/${KEY}/`, { headers: { host: 'localhost' } }],
  ])('%s %o gets the same refusal as anything else', async (path, asking) => {
    const refusal = await ask('/anything');
    const answer = await ask(path, asking);
    expect(refusal.status).toBe(403);
    expect({ ...answer, text: '' }).toEqual({ ...refusal, text: '' });
    expect([refusal.text, '']).toContain(answer.text);
    expect(asked).toEqual([]);
  });

  it('one who guesses is soon not even answered, and whoever knows it is not kept out by that', async () => {
    const guesses = Array.from({ length: 60 }, (_, at) =>
      ask(`/guess${at}/`).then(
        ({ status }) => status,
        () => 'cut off',
      ),
    );
    const answers = await Promise.all(guesses);
    expect(answers.filter(status => status === 'cut off').length).toBeGreaterThan(20);
    expect((await ask(`/${KEY}/`)).status).toBe(200);
  });
});

describe('with the key', () => {
  it('gives the page, under a policy that lets nothing in and no address out', async () => {
    const { status, headers, text } = await ask(`/${KEY}/`);
    expect([status, text]).toEqual([200, expect.stringContaining('<button')]);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(text).not.toMatch(/<script>|style=|https?:/);
  });

  it('has what the page needs', async () => {
    const css = await ask(`/${KEY}/remote.css`);
    const font = /url\("([^"]+)"\)/.exec(css.text)?.[1];
    expect((await ask(`/${KEY}/${font}`)).headers['content-type']).toBe('font/woff2');
    expect((await ask(`/${KEY}/remote.js`)).text).toContain('EventSource');
    expect((await ask(`/${KEY}/events`)).text).toBe('connected');
  });

  it.each([
    'index.html',
    '../',
    '%2e%2e/package.json',
    'fonts/',
    'fonts/faces.json',
    'constructor',
    '__proto__',
    '.lectern',
  ])('has no %s', async path => {
    expect((await ask(`/${KEY}/${path}`)).status).toBe(404);
  });

  it('takes commands from its own page only', async () => {
    const command = (headers: Record<string, string>, body = '{"do":"next"}') =>
      ask(`/${KEY}/command`, { method: 'POST', headers, body });
    expect((await command(json())).status).toBe(204);
    expect((await command({ 'content-type': 'application/json' })).status).toBe(403);
    expect((await command({ origin: `http://${host}`, 'content-type': 'text/plain' })).status).toBe(403);
    expect((await command(json(), `"${'x'.repeat(2000)}"`)).status).toBe(413);
    expect((await command(json(), '{')).status).toBe(400);
    expect((await ask(`/${KEY}/command`)).status).toBe(405);
    expect((await ask(`/${KEY}/`, { method: 'DELETE' })).status).toBe(405);
    expect(asked).toEqual([{ do: 'next' }]);
  });

  it('listens to so many phones and no more', async () => {
    isFull = true;
    expect((await ask(`/${KEY}/events`)).status).toBe(503);
  });
});

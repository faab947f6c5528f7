import { symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/io/failure.ts';
import { type Serving, serve } from '../../src/serve/server.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

let serving: Serving;
let folder: string;

beforeEach(async () => {
  folder = temporaryFolder({
    'secret.txt': 'secret',
    'dist/peace/index.html': 'peace',
    'dist/peace/film.mp4': '0123456789',
    'dist/peace/.lectern-files': 'index.html',
    'dist/Ειρήνη/index.html': 'ειρήνη',
    'assets/a.css': 'a{}',
  });
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/peace/link.txt'));
  serving = await serve({
    root: join(folder, 'dist'),
    index: () => '<h1>Lectures</h1>',
    mounts: { '.lectern': join(folder, 'assets') },
    port: 0,
  });
});

afterEach(() => serving.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** The path goes out as it is written, unlike with `fetch`, which tidies it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: serving.port, path, headers, method }, response => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', piece => {
        text += piece;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', fail)
      .end();
  });
}

describe('the presenting server', () => {
  it('lets files of a lecture wait until it was made', async () => {
    await serving.close();
    serving = await serve({
      root: join(folder, 'dist'),
      index: () => '',
      before: async lecture => writeFileSync(join(folder, `dist/peace/made-${lecture}.txt`), 'made'),
      port: 0,
    });
    expect((await get('/peace/made-peace.txt')).text).toBe('made');
    expect((await get('/%ff/')).status).toBe(404);
  });

  it('lists the lectures at the start, under a policy that allows nothing foreign', async () => {
    const page = await get('/');
    expect(page.text).toBe('<h1>Lectures</h1>');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('serves lectures with their media types', async () => {
    expect(await get('/peace/')).toMatchObject({ status: 200, text: 'peace' });
    expect((await get('/peace/index.html')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await get('/peace/film.mp4')).headers['content-type']).toBe('video/mp4');
    expect(await get(`/${encodeURIComponent('Ειρήνη')}/`)).toMatchObject({ status: 200, text: 'ειρήνη' });
    expect(await get('/.lectern/a.css')).toMatchObject({ status: 200, text: 'a{}' });
  });

  it('adds the slash that relative links need', async () => {
    expect(await get('/peace')).toMatchObject({ status: 301, headers: { location: '/peace/' } });
  });

  it.each([
    '/../secret.txt',
    '/peace/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/peace/link.txt',
    '/peace/.lectern-files',
    '/.lectern/../secret.txt',
    '/.lectern/%2e%2e/secret.txt',
    '/peace/index.html%00.txt',
    '/peace/index.html/',
    '/C:/Windows/win.ini',
    '/%E0%A4%A',
    '/nothing',
  ])('does not give out %s', async path => {
    expect(await get(path)).toMatchObject({ status: 404, text: expect.not.stringContaining('secret') });
  });

  it('answers to the names of this machine only', async () => {
    expect((await get('/', { Host: 'evil.example' })).status).toBe(403);
    expect((await get('/', { Host: 'localhost.evil.example' })).status).toBe(403);
    expect((await get('/', { Host: `localhost:${serving.port}` })).status).toBe(200);
    expect((await get('/', { Host: `[::1]:${serving.port}` })).status).toBe(200);
  });

  it('reads only', async () => {
    expect((await get('/peace/', {}, 'POST')).status).toBe(405);
    expect(await get('/peace/', {}, 'HEAD')).toMatchObject({
      status: 200,
      text: '',
      headers: { 'content-length': '5' },
    });
  });

  it('sends parts of films', async () => {
    expect(await get('/peace/film.mp4', { Range: 'bytes=2-4' })).toMatchObject({
      status: 206,
      text: '234',
      headers: { 'content-range': 'bytes 2-4/10' },
    });
    expect((await get('/peace/film.mp4', { Range: 'bytes=-3' })).text).toBe('789');
    expect((await get('/peace/film.mp4', { Range: 'bytes=8-' })).text).toBe('89');
    expect((await get('/peace/film.mp4', { Range: 'bytes=20-' })).status).toBe(416);
  });

  it('sends nothing again that the browser has', async () => {
    const { headers } = await get('/peace/');
    expect((await get('/peace/', { 'If-None-Match': String(headers.etag) })).status).toBe(304);
  });

  it('refuses a port that somebody has, in words', async () => {
    const second = serve({ root: folder, index: () => '', port: serving.port });
    await expect(second).rejects.toThrow(Failure);
  });

  it('finds a free port where none is asked for', async () => {
    const [a, b] = [
      await serve({ root: folder, index: () => '' }),
      await serve({ root: folder, index: () => '' }),
    ];
    expect(a.port).not.toBe(b.port);
    await Promise.all([a.close(), b.close()]);
  });
});

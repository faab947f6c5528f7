import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';

const PROGRAM = resolve(import.meta.dirname, '../../lib/cli.cjs');
const TALK = 'Tides\nTwo a day\n- The Moon pulls.\n';
const ADDRESS = /http:\/\/localhost:\d+\/\S*/;

interface Presenting {
  readonly child: ChildProcess;
  readonly address: string;
  readonly printed: () => string;
}

async function present(folder: string, ...args: string[]): Promise<Presenting> {
  const child = spawn(process.execPath, [PROGRAM, 'present', ...args], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  const address = await new Promise<string>((done, fail) => {
    const listen = (piece: Buffer) => {
      printed += piece;
      const found = ADDRESS.exec(printed);
      if (found) done(found[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', code => fail(new Error(`ended with ${code}: ${printed}`)));
  });
  return { child, address, printed: () => printed };
}

describe('lectern present', () => {
  it('builds the outlines of content, lists them, and ends cleanly', async () => {
    const folder = temporaryFolder({
      'content/tides.txt': TALK,
      'content/ice.txt': 'Ice\nHow it flows\n- Slowly.\n',
    });
    const { child, address } = await present(folder);
    const page = await (await fetch(address)).text();
    expect(page).toContain('href="/ice/"');
    expect(page).toContain('href="/tides/"');
    expect(await (await fetch(`${address}tides/`)).text()).toContain('The Moon pulls.');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('goes straight to the only lecture', async () => {
    const { address, printed } = await present(
      temporaryFolder({ 'tides.txt': TALK }),
      'tides.txt',
      '--no-open',
    );
    expect(new URL(address).pathname).toBe('/tides/');
    expect((await fetch(address)).status).toBe(200);
    expect(printed()).toMatch(/^tides {2}2 slides/);
  });

  it('makes an outline that comes into the folder, and says what is wrong with one', async () => {
    const folder = temporaryFolder({ 'content/tides.txt': TALK });
    const { address, printed } = await present(folder);
    writeFileSync(join(folder, 'content/ice.txt'), 'Ice\nHow it flows\n- Slowly.\n');
    await expect.poll(() => printed()).toMatch(/^ice +2 slides/m);
    expect(await (await fetch(new URL('/ice/', address))).text()).toContain('Slowly.');
    writeFileSync(join(folder, 'content/lectern.yaml'), 'theme: nowhere\n');
    await expect.poll(() => printed()).toContain('Unexpected theme “nowhere”');
    expect(await (await fetch(new URL('/ice/', address))).text()).toContain('Slowly.');
  });

  it('says after an edit which slides changed by it', async () => {
    const folder = temporaryFolder({ 'tides.txt': TALK });
    const { printed } = await present(folder, 'tides.txt');
    writeFileSync(join(folder, 'tides.txt'), `${TALK}Springs\n- Both pull along one line.\n`);
    const line = /^tides {2}3 slides: 2 as before, 1 new \(3\)/m;
    await expect.poll(() => printed()).toMatch(line);
  });

  it('serves the lectures of a whole year, and makes only the one anew that was edited', async () => {
    const weeks = Array.from({ length: 30 }, (_, at) => `week-${at + 1}`);
    const files = weeks.map(week => [`content/${week}.txt`, `${week}\n${TALK.slice(TALK.indexOf('Two'))}`]);
    const folder = temporaryFolder(Object.fromEntries(files));
    const { address, printed } = await present(folder);
    const page = await (await fetch(address)).text();
    expect(weeks.filter(week => !page.includes(`href="/${week}/"`))).toEqual([]);
    expect(await (await fetch(`${address}week-30/`)).text()).toContain('The Moon pulls.');
    const made = () => printed().match(/^week-\d+ +2 slides/gm)?.length;
    await expect.poll(() => made()).toBe(30);
    const before = printed();
    writeFileSync(join(folder, 'content/week-17.txt'), 'Week 17\nTwo a day\n- The Sun pulls, too.\n');
    await expect.poll(() => printed().slice(before.length)).toContain('week-17');
    expect(await (await fetch(`${address}week-17/`)).text()).toContain('The Sun pulls, too.');
    expect(
      printed()
        .slice(before.length)
        .match(/^week-\d+/gm),
    ).toEqual(['week-17']);
  });

  it('can be started twice in one folder, and says in words when a port is taken', async () => {
    const folder = temporaryFolder({ 'tides.txt': TALK });
    const first = await present(folder, 'tides.txt');
    const second = await present(folder, 'tides.txt');
    expect(second.address).not.toBe(first.address);
    const { origin } = new URL(first.address);
    const already = `These lectures are presented at ${origin}/ already, by another Lectern`;
    await expect.poll(() => second.printed()).toContain(already);
    expect(first.printed()).not.toContain('by another Lectern');
    expect((await fetch(first.address)).status + (await fetch(second.address)).status).toBe(400);
    const { port } = new URL(first.address);
    await expect(present(folder, 'tides.txt', '--port', port)).rejects.toThrow(`Port ${port} is not free`);
  });

  it('keeps up with many saves a second, and with a file that is deleted and comes back', async () => {
    const folder = temporaryFolder({ 'tides.txt': TALK });
    const { address, printed } = await present(folder, 'tides.txt');
    const path = join(folder, 'tides.txt');
    for (let count = 1; count <= 60; count++) writeFileSync(path, TALK.replace('pulls', `pulls_${count}`));
    const served = async () => (await fetch(address)).text();
    await expect.poll(() => served()).toContain('pulls_60');
    rmSync(path);
    await expect.poll(() => printed()).toContain('tides.txt');
    expect(await served()).toContain('pulls_60');
    writeFileSync(path, TALK.replace('pulls', 'is back'));
    await expect.poll(() => served()).toContain('is back');
  });

  it('opens nothing to the network unless it is asked to', async () => {
    const folder = temporaryFolder({ 'tides.txt': TALK });
    const { address, printed } = await present(folder, 'tides.txt');
    const others = Object.values(networkInterfaces()).flatMap(infos => infos ?? []);
    const outside = others.find(({ internal, family }) => !internal && family === 'IPv4');
    if (outside) await expect(fetch(`http://${outside.address}:${new URL(address).port}/`)).rejects.toThrow();
    expect(printed()).not.toContain('Remote');
  });

  it('serves the fonts that its own page wears', async () => {
    const { address } = await present(temporaryFolder({ 'tides.txt': TALK }), 'tides.txt');
    const page = await (await fetch(new URL('/', address))).text();
    const font = /url\("([^"]+\.woff2)"\)/.exec(page)?.[1] ?? '';
    const answer = await fetch(new URL(font, address));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('font/woff2');
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
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
    await vi.waitFor(() => expect(printed()).toMatch(/^ice +2 slides/m), 10_000);
    expect(await (await fetch(new URL('/ice/', address))).text()).toContain('Slowly.');
    writeFileSync(join(folder, 'content/lectern.yaml'), 'theme: nowhere\n');
    await vi.waitFor(() => expect(printed()).toContain('Unexpected theme “nowhere”'), 10_000);
    expect(await (await fetch(new URL('/ice/', address))).text()).toContain('Slowly.');
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

import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** The browser in the package `@sparticuz/chromium`, ready to be started. */
export interface PackagedBrowser {
  readonly path: string;
  /** A folder of shared libraries that it may need. */
  readonly libraries: string;
}

/**
 * The browser that stands beside Lectern as the package `@sparticuz/chromium`, which is for Linux on x64, or undefined
 * where that is not installed. It is unpacked once, into `cache`: seconds, and 200 MB. `from` is a folder of Lectern;
 * a package beside an outline is never taken, since whoever made the folder would choose what runs.
 */
export async function packagedBrowser(from: string, cache: string): Promise<PackagedBrowser | undefined> {
  const folder = packageOfBrowser(from);
  if (!folder) return undefined;
  const manifest: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const home = join(cache, 'browser', manifest.version);
  if (!existsSync(home)) await unpackInto(join(folder, 'bin'), home);
  return { path: join(home, 'chromium'), libraries: join(home, 'lib') };
}

function packageOfBrowser(from: string): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const places = createRequire(join(from, 'package.json')).resolve.paths(NAME) ?? [];
  return places.map(place => join(place, NAME)).find(folder => existsSync(join(folder, 'bin', PROGRAM)));
}

const NAME = '@sparticuz/chromium';
const PROGRAM = 'chromium.br';
const LIBRARIES = 'al2023.tar.br';

/** Unpacks into a folder that is renamed when it is whole, so that two runs cannot meet halfway. */
async function unpackInto(bin: string, home: string): Promise<void> {
  mkdirSync(dirname(home), { recursive: true, mode: 0o700 });
  const draft = mkdtempSync(`${home}.`);
  try {
    unpackTar(brotliDecompressSync(readFileSync(join(bin, LIBRARIES))), draft);
    const program = createWriteStream(join(draft, 'chromium'), { mode: 0o755 });
    await pipeline(createReadStream(join(bin, PROGRAM)), createBrotliDecompress(), program);
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

const BLOCK = 512;

/** Plain files of a ustar archive: a 512-byte header with name and octal size, then the contents, padded. */
function unpackTar(bytes: Buffer, folder: string): void {
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const name = field(bytes, at, 100);
    const size = Number.parseInt(field(bytes, at + 124, 12), 8) || 0;
    const target = resolve(folder, name);
    if (target.startsWith(folder + sep) && !name.endsWith('/') && size > 0) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes.subarray(at + BLOCK, at + BLOCK + size));
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function field(bytes: Buffer, start: number, length: number): string {
  return bytes.toString('latin1', start, start + length).split('\0')[0] ?? '';
}

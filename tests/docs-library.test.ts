/** The JavaScript in the manual, as one program: `expression; // value` states what comes out. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const BLOCK = /^```js\n([\s\S]*?)^```$/gm;
const STATED = /^(\S.*?); +\/\/ (.+)$/gm;
const PACKAGE = /'lectern(\/node)?'/g;

it('docs/library.md runs and gives what it says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-library-'));
  try {
    writeFileSync(
      join(folder, 'example.mjs'),
      programOf(readFileSync(join(ROOT, 'docs/library.md'), 'utf8')),
    );
    execFileSync(process.execPath, ['example.mjs'], { cwd: folder, stdio: 'pipe' });
    expect(existsSync(join(folder, 'dist/bread/index.html'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function programOf(manual: string): string {
  const blocks = [...manual.matchAll(BLOCK)].map(([, code = '']) => code);
  const checked = blocks.join('\n').replace(STATED, 'assert.deepStrictEqual($1, $2);');
  expect(checked).toContain('assert.deepStrictEqual');
  return `import assert from 'node:assert';\n${checked.replace(PACKAGE, (_, node) => `'${moduleUrl(node ? 'node' : 'index')}'`)}`;
}

function moduleUrl(name: string): string {
  return pathToFileURL(join(ROOT, 'lib', `${name}.js`)).href;
}

import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Failure } from '../../io/failure.ts';
import { packageFolder } from '../../io/paths.ts';
import { noTypst } from '../../message/printing.ts';

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** No folder of this name exists: Typst can read what it is handed, and nothing else. */
export const NOWHERE = process.platform === 'win32' ? 'C:\\lectern-nowhere' : '/lectern-nowhere';

let compiler: NodeCompiler | undefined;

/**
 * Typst with our fonts and those of the system, loaded when it is first needed and kept, since it remembers what it
 * has set. Throws a Failure where it can't be loaded.
 */
export function loadCompiler(): NodeCompiler {
  compiler ??= createCompiler();
  return compiler;
}

function createCompiler(): NodeCompiler {
  const fonts = join(packageFolder(), 'lib', 'assets', 'print-fonts');
  return loadTypst().NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontPaths: [fonts] }] });
}

/** The package is native: it can't be part of the program. */
function loadTypst(): Typst {
  try {
    return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as Typst;
  } catch (error) {
    throw new Failure(
      noTypst(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)),
      error,
    );
  }
}

import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');

/** Imports a module of src/, so that scripts share what the program has. */
export async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src', path)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    // Packages may ask for parts of Node in the old way, which modules do not have.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(join(ROOT, 'package.json'))});`,
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

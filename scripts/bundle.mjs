import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { precompileTemplates } from './templates.mjs';

/** The library: modules for `import`, with what they share in files of its own. */
export async function bundleLibrary(root, lib) {
  const { metafile } = await build({
    ...common(root),
    entryPoints: { index: 'src/index.ts', node: 'src/node.ts' },
    outdir: lib,
    splitting: true,
    format: 'esm',
    chunkNames: 'part-[name]-[hash]',
  });
  return {
    inputs: Object.keys(metafile.inputs),
    outputs: Object.keys(metafile.outputs).map(path => basename(path)),
  };
}

/**
 * The command line in one file, which is one function, so that V8's compilation of it can be kept: reading
 * modules one by one and compiling them would take half of a small build.
 */
export async function bundleProgram(root, lib) {
  const { metafile, outputFiles } = await build({
    ...common(root),
    entryPoints: ['src/cli/main.ts'],
    format: 'cjs',
    write: false,
    define: { 'import.meta.url': 'moduleUrl' },
    banner: {
      js:
        '(function(require,__filename){"use strict";var module={exports:{}},exports=module.exports;' +
        'var moduleUrl=require("node:url").pathToFileURL(__filename).href;',
    },
    footer: { js: 'return module.exports;})' },
  });
  const contents = inAscii(outputFiles[0].text);
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
  const path = join(lib, `program-${hash}.js`);
  writeFileSync(path, contents);
  return { inputs: Object.keys(metafile.inputs), path };
}

/** esbuild leaves other characters in regular expressions as they are, and the starter reads bytes as Latin-1. */
function inAscii(program) {
  return program.replace(
    /[\u0080-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What Node is told to run: it starts the program of that name. */
export async function bundleStarter(root, lib, program) {
  await build({
    ...common(root),
    entryPoints: ['src/cli/start.ts'],
    outfile: join(lib, 'cli.cjs'),
    format: 'cjs',
    // Old versions of Node must understand enough to say that they are too old.
    target: 'node12',
    define: { PROGRAM: JSON.stringify(program) },
    banner: { js: '#!/usr/bin/env node' },
  });
}

function common(root) {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    external: ['source-map'],
    plugins: [chooseFiles(root), fillIn(root)],
  };
}

/**
 * Files to take instead of those that a package offers to Node: Handlebars' hooks itself into `require`; that
 * of yaml calls `require`, which modules do not have; those of vfile and fflate would bring parts of Node into the
 * library.
 */
const FILES = {
  fflate: 'fflate/esm/browser.js',
  handlebars: 'handlebars/dist/cjs/handlebars.js',
  yaml: 'yaml/browser/index.js',
  '#minpath': 'vfile/lib/minpath.browser.js',
  '#minproc': 'vfile/lib/minproc.browser.js',
  '#minurl': 'vfile/lib/minurl.browser.js',
};

function chooseFiles(root) {
  return {
    name: 'choose-files',
    setup({ onResolve }) {
      onResolve({ filter: /^(fflate|handlebars|yaml|#min(path|proc|url))$/ }, ({ path }) => ({
        path: join(root, 'node_modules', FILES[path]),
      }));
    },
  };
}

/** Modules in src/io that are made here, where the sources have only what runs without compiling. */
function fillIn(root) {
  const contents = {
    'precompiled-templates.ts': () => precompileTemplates(join(root, 'templates')),
    'highlight-modules.ts': highlightModules,
  };
  return {
    name: 'fill-in',
    setup({ onLoad }) {
      onLoad(
        { filter: /[\\/]src[\\/]io[\\/](precompiled-templates|highlight-modules)\.ts$/ },
        ({ path }) => ({
          contents: contents[basename(path)](),
          loader: 'js',
          resolveDir: dirname(path),
        }),
      );
    },
  };
}

/** Languages that lectures show most, which are part of the program; the others are read from highlight.js. */
const GRAMMARS = (
  'bash c cpp csharp css diff go haskell java javascript json kotlin latex lua makefile markdown matlab php ' +
  'prolog python r ruby rust scala scheme shell sql swift typescript xml yaml'
).split(' ');

/** highlight.js and its grammars as functions that load them: only what a deck uses is ever run. */
function highlightModules() {
  const grammars = GRAMMARS.map(name => `${name}: () => require('highlight.js/lib/languages/${name}')`);
  return `
    import { createRequire } from 'node:module';
    export const loadCore = () => require('highlight.js/lib/core');
    const grammars = { ${grammars.join(', ')} };
    export function loadGrammar(name) {
      if (Object.hasOwn(grammars, name)) return grammars[name]();
      try {
        return createRequire(import.meta.url)('highlight.js/lib/languages/' + name);
      } catch {
        return undefined;
      }
    }
  `;
}

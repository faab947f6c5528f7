import { existsSync } from 'node:fs';
import { join } from 'node:path';
import runtime from 'handlebars/dist/cjs/handlebars.runtime.js';
import { templateMistake } from '../message/disk.ts';
import type { RenderTemplate } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import type { Templates } from './compile-templates.ts';
import { Failure } from './failure.ts';
import { packageFolder } from './paths.ts';
import { precompiled, type Specifications } from './precompiled-templates.ts';

export interface LoadedTemplates {
  readonly render: RenderTemplate;
  /** Mistakes in the author's own templates. */
  readonly messages: readonly Message[];
}

/**
 * Lectern's templates, each replaced by the one of the same name in the last of the `overrides` folders that
 * has it. The precompiled ones stand beside the compiled program; run from its sources, Lectern compiles them.
 */
export async function loadTemplates(overrides: readonly string[]): Promise<LoadedTemplates> {
  const folders = overrides.filter(folder => existsSync(folder));
  const ready = precompiled;
  if (ready && folders.length === 0) {
    const handlebars = runtime.default.create();
    return { render: renderer(handlebars, prepare(handlebars, ready), new Map()), messages: [] };
  }
  const { compileTemplates, createCompiler } = await import('./compile-templates.ts');
  const handlebars = createCompiler();
  const ours = ready
    ? prepare(handlebars, ready)
    : compileOwn(compileTemplates(handlebars, [ownFolder()], []));
  const { templates, paths, messages } = compileTemplates(handlebars, folders, Object.keys(ours));
  return { render: renderer(handlebars, { ...ours, ...templates }, paths), messages };
}

function prepare(handlebars: typeof Handlebars, specifications: Specifications): Templates {
  return Object.fromEntries(
    Object.entries(specifications).map(([name, specification]) => [name, handlebars.template(specification)]),
  );
}

function ownFolder(): string {
  return join(packageFolder(), 'templates');
}

function compileOwn(compiled: { templates: Templates; messages: readonly Message[] }): Templates {
  const [mistake] = compiled.messages;
  if (mistake) throw new Failure(mistake);
  return compiled.templates;
}

/** `paths` holds the files of the author's own templates, to name them when rendering fails. */
function renderer(
  handlebars: typeof Handlebars,
  templates: Templates,
  paths: ReadonlyMap<string, string>,
): RenderTemplate {
  handlebars.registerPartial(templates);
  return (name, view) => {
    const template = templates[name];
    if (!template) throw new Error(`There is no template “${name}”`);
    try {
      return template(view);
    } catch (error) {
      throw rendersBadly(error, paths.get(name) ?? [...paths.values()][0]);
    }
  };
}

/** Only the author's own templates can be the author's mistake. */
function rendersBadly(error: unknown, path: string | undefined): unknown {
  if (path === undefined || !(error instanceof Error)) return error;
  return new Failure(templateMistake(path, undefined, error.message), error);
}

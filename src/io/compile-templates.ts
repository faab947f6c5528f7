import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { templateMistake, templateSyntax, unknownPartial, unknownTemplateHelper } from '../message/disk.ts';
import type { Message } from '../model/message.ts';
import { displayPath } from './paths.ts';

/** Templates ready to render, by name: `deck/layouts/points`. */
export type Templates = Readonly<Record<string, HandlebarsTemplateDelegate>>;

/** Handlebars with its compiler, which only those need who write templates of their own. */
export function createCompiler(): typeof Handlebars {
  return Handlebars.create();
}

/** What some folders of templates hold; a template with a mistake is left out, and the mistake a message. */
export interface CompiledFolders {
  readonly templates: Templates;
  /** The file of each template, as messages name it. */
  readonly paths: ReadonlyMap<string, string>;
  readonly messages: readonly Message[];
}

/** Compiles the templates of folders, later ones winning; `known` are the names that exist besides. */
export function compileTemplates(
  handlebars: typeof Handlebars,
  folders: readonly string[],
  known: readonly string[],
): CompiledFolders {
  const paths = new Map(folders.flatMap(templatesIn));
  const names = new Set([...known, ...paths.keys()]);
  const checked = [...paths].map(([name, path]) => ({ name, ...checkTemplate(path, names) }));
  const templates = checked.flatMap(({ name, program }) =>
    program ? [[name, handlebars.compile(program)] as const] : [],
  );
  return {
    templates: Object.fromEntries(templates),
    paths: new Map([...paths].map(([name, path]) => [name, displayPath(path)])),
    messages: checked.flatMap(({ messages }) => messages),
  };
}

function templatesIn(folder: string): Array<readonly [string, string]> {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.hbs'))
    .sort()
    .map(path => [path.slice(0, -'.hbs'.length), join(folder, path)] as const);
}

interface Checked {
  readonly program?: hbs.AST.Program;
  readonly messages: readonly Message[];
}

function checkTemplate(path: string, names: ReadonlySet<string>): Checked {
  const shown = displayPath(path);
  try {
    const program = Handlebars.parse(readFileSync(path, 'utf8'));
    const messages = nodesOf(program).flatMap(node => {
      const mistake = mistakeOf(node, names);
      return mistake ? [templateMistake(shown, node.loc.start.line, mistake)] : [];
    });
    return messages.length > 0 ? { messages } : { program, messages };
  } catch (error) {
    return { messages: [syntaxMistake(error, shown)] };
  }
}

const PARSE_ERROR = /^(?:Parse error|Lexical error) on line (\d+)[^\n]*\n[^\n]*\n[^\n]*\n?(.*)/s;
const LINE_AT_END = / - (\d+):\d+$/;

/** Handlebars says the line at the start of its message, or at its end. */
function syntaxMistake(error: unknown, path: string): Message {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, expectation] = PARSE_ERROR.exec(text) ?? [];
  const lineAtEnd = LINE_AT_END.exec(text)?.[1];
  const problem = (expectation || text).replace(LINE_AT_END, '').split('\n')[0] ?? '';
  return templateMistake(path, Number(line ?? lineAtEnd) || undefined, templateSyntax(problem));
}

function nodesOf(node: hbs.AST.Node): hbs.AST.Node[] {
  const below = Object.values(node).flatMap(value => (Array.isArray(value) ? value : [value]));
  return [node, ...below.filter(isNode).flatMap(nodesOf)];
}

function isNode(value: unknown): value is hbs.AST.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;
}

const BUILT_IN = new Set(Object.keys(Handlebars.helpers));

/** What would only fail in the middle of rendering: partials and helpers that do not exist. */
function mistakeOf(node: hbs.AST.Node, names: ReadonlySet<string>): string | undefined {
  if (isPartial(node)) {
    const name = 'original' in node.name ? node.name.original : undefined;
    return name === undefined || names.has(name) ? undefined : unknownPartial(name);
  }
  if (!isCall(node) || !('original' in node.path)) return undefined;
  const name = String(node.path.original);
  return node.params.length === 0 || BUILT_IN.has(name) ? undefined : unknownTemplateHelper(name);
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}

function isCall(node: hbs.AST.Node): node is hbs.AST.MustacheStatement | hbs.AST.SubExpression {
  return node.type === 'MustacheStatement' || node.type === 'SubExpression' || node.type === 'BlockStatement';
}

import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';

/** What Typst says of a mistake, and where: line and column from 0. */
export interface Diagnostic {
  readonly message: string;
  readonly line?: number;
  readonly column: number;
}

/** Reads Typst's own words out of what it hands over. */
export function readDiagnostics(compiler: NodeCompiler, error: NodeError | null): Diagnostic[] {
  if (!error) return [];
  return (compiler.fetchDiagnostics(error) as unknown[]).map(readDiagnostic);
}

function readDiagnostic(raw: unknown): Diagnostic {
  const message = String(valueAt(raw, 'message') ?? raw);
  const start = valueAt(valueAt(raw, 'range'), 'start');
  const [line, column] = [valueAt(start, 'line'), valueAt(start, 'character')];
  return { message, column: Number(column ?? 0), ...(typeof line === 'number' ? { line } : {}) };
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

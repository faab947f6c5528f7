import { looksLeftOut, noEquivalent } from '../../message/dialects.ts';
import type { Message } from '../../model/message.ts';
import type { Fate, Findings } from './types.ts';

/** Nothing found yet. */
export function noFindings(): Findings {
  return { missing: new Map(), looks: new Map(), messages: [], reasons: [] };
}

/** Remembers that something has no equivalent; only where it stands first is told. */
export function addMissing({ missing }: Findings, feature: string, line: number, fate: Fate): void {
  if (!missing.has(feature)) missing.set(feature, { line, fate });
}

/** Remembers a wish for looks, which are the theme's business. */
export function addLooks({ looks }: Findings, name: string, line: number): void {
  if (!looks.has(name)) looks.set(name, line);
}

/** All findings as messages, in the order of the document. */
export function messagesOf(findings: Findings, path: string, tool: string): Message[] {
  const missing = [...findings.missing].map(([feature, { line, fate }]) =>
    noEquivalent(path, line, { tool, feature, fate }),
  );
  const [first] = findings.looks.values();
  const looks = first === undefined ? [] : [looksLeftOut(path, first, tool, [...findings.looks.keys()])];
  return [...findings.messages, ...looks, ...missing].sort(
    (a, b) => (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0),
  );
}

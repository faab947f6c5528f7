import { readFileSync, writeFileSync } from 'node:fs';
import type { ExampleBlock } from './examples.ts';

/** What a block should say from now on. */
export interface Rewriting {
  readonly block: ExampleBlock;
  readonly text: string;
}

/** Writes new texts into the blocks of a Markdown file, from its end on so that no line moves too early. */
export function rewriteBlocks(path: string, rewritings: readonly Rewriting[]): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  const fromTheEnd = [...rewritings].sort((a, b) => b.block.line - a.block.line);
  for (const { block, text } of fromTheEnd) {
    const before = block.text === '' ? 0 : block.text.split('\n').length;
    lines.splice(block.line, before, ...(text === '' ? [] : text.split('\n')));
  }
  writeFileSync(path, lines.join('\n'));
}

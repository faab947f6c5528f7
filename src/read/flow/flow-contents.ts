import type { Flow } from './flow.ts';
import { lineText } from './flow-text.ts';

/** The text of a document as its places count it: line 3 is what messages on line 3 speak of. */
export function flowContents(flow: Flow): string {
  const lines: string[] = [];
  for (const item of flow.items) {
    const at = item.place.start.line - 1;
    if (item.kind !== 'paragraph' || lines[at]) continue;
    while (lines.length <= at) lines.push('');
    lines[at] = lineText(item.children);
  }
  return lines.join('\n');
}

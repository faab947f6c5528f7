import type { Message } from '../../model/message.ts';
import type { Outline, OutlineFormat, ReadOptions } from '../../model/outline.ts';

/** The outline of a document that nothing could be read of. */
export function emptyOutline(
  source: string,
  format: OutlineFormat,
  options: ReadOptions,
  messages: readonly Message[],
): Outline {
  const tree = { type: 'root' as const, children: [] };
  return { source, format, meta: options.meta ?? {}, tree, reasons: [], messages };
}

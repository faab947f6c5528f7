import type { Message } from '../../model/message.ts';
import type { OutlineFormat, Reader, SourceFile } from '../../model/outline.ts';
import type { Flow } from './flow.ts';
import { flowContents } from './flow-contents.ts';
import { numberItems } from './number-items.ts';
import { outlineFlow } from './outline-flow.ts';

/** A document of text with the reader for its flow; its contents are what its places count the lines of. */
export function openFlow(
  file: { readonly path: string; readonly text: string; readonly format: OutlineFormat },
  flow: Flow,
  messages: readonly Message[],
): SourceFile {
  const numbered = numberItems(flow);
  const reader: Reader = ({ path }, options) => {
    const outline = outlineFlow(numbered ?? flow, { path, format: file.format }, options);
    return { ...outline, messages: [...messages, ...outline.messages] };
  };
  return { path: file.path, contents: numbered ? flowContents(numbered) : file.text, reader };
}

import { readFileSync } from 'node:fs';
import type { SourceFile } from '../model/outline.ts';
import { decodeText } from '../read/decode.ts';

/** The text of a file by the path that messages name, as it was read: from the sources in hand, or else from disk. */
export function textsOf(sources: readonly SourceFile[]): (path: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return path => {
    if (!texts.has(path)) texts.set(path, textOf(path, sources));
    return texts.get(path);
  };
}

function textOf(path: string, sources: readonly SourceFile[]): string | undefined {
  const contents = sources.find(source => source.path === path)?.contents ?? bytesOf(path);
  return contents === undefined ? undefined : decodeText({ path, contents }).text;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

import type { SourceFile } from '../../model/outline.ts';
import { type DecodedText, decodeText } from '../decode.ts';

/** The text of a page in the encoding that it states, as far as it is none that is recognised anyway. */
export function decodePage(file: SourceFile): DecodedText {
  if (typeof file.contents === 'string') return decodeText(file);
  const label = statedEncoding(file.contents);
  if (label === undefined || RECOGNISED.test(label)) return decodeText(file);
  const contents = tryDecode(label, file.contents);
  return decodeText(contents === undefined ? file : { path: file.path, contents });
}

const RECOGNISED = /^(?:utf-?8|utf-?16.*|us-ascii|iso-8859-1|latin-?1|windows-1252|cp1252)$/i;
const CHARSET = /<meta[^>]{1,200}?charset\s*=\s*["']?([\w-]{2,40})/i;
const HEAD_BYTES = 4_000;

function statedEncoding(bytes: Uint8Array): string | undefined {
  return CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)))?.[1];
}

/** Undefined where the page is not in that encoding, or nobody knows it. */
function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

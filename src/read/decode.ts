import { analyse } from 'chardet';
import { brokenCharacters, legacyEncoding, notText, tooLarge } from '../message/reading.ts';
import type { Message } from '../model/message.ts';
import type { SourceFile } from '../model/outline.ts';
import { signatureOf } from './file-signatures.ts';

export interface DecodedText {
  /** Without a byte order mark; lines end with `\n`. Empty when a message is an error. */
  readonly text: string;
  readonly messages: readonly Message[];
}

/**
 * The text of a file: UTF-8, UTF-16, or a legacy encoding that is guessed. Lines keep their numbers,
 * whichever way they end. What is no text, or too much, gives an error message and no text.
 */
export function decodeText(file: SourceFile): DecodedText {
  if (file.contents.length > MOST_BYTES) {
    return refused(tooLarge(file.path, file.contents.length / MEGABYTE, MOST_BYTES / MEGABYTE));
  }
  if (typeof file.contents === 'string') return { text: unifyLineEnds(file.contents), messages: [] };
  const decoded = decodeBytes(file.path, file.contents);
  return { ...decoded, text: unifyLineEnds(decoded.text) };
}

const MEGABYTE = 1_000_000;
const MOST_BYTES = 20 * MEGABYTE;
/** How much of a file is looked at to tell what it is. */
const SAMPLE_BYTES = 64_000;

function refused(message: Message): DecodedText {
  return { text: '', messages: [message] };
}

function unifyLineEnds(text: string): string {
  return text.replace(BYTE_ORDER_MARK, '').replace(LINE_END, '\n').replaceAll('\0', ' ').replace(CONTROL, '');
}

const BYTE_ORDER_MARK = /^\uFEFF/;
const LINE_END = /\r\n?/g;
/** What programs leave in text that was copied from a PDF; no font has a sign for it. */
const CONTROL = /[\x01-\x08\x0e-\x1f\x7f]/g;

function decodeBytes(path: string, bytes: Uint8Array): DecodedText {
  const kind = signatureOf(bytes);
  if (kind) return refused(notText(path, kind));
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), messages: [] };
  if (isBinary(bytes)) return refused(notText(path));
  return decodeUtf8(path, bytes) ?? decodeLegacy(path, bytes);
}

/** UTF-16 by its byte order mark, or since every other byte of the sample is NUL as in no other text. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const nulls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const many = sample.length / 50;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

/** Control characters that no text holds, in more than a stray place. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > 3 + sample.length / 500;
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b);
}

/** Undefined when the bytes are not UTF-8, or not but for a few. */
function decodeUtf8(path: string, bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), messages: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.split(REPLACEMENT).length - 1;
    const sound = (text.match(NON_ASCII)?.length ?? 0) - broken;
    if (broken * 5 > sound) return undefined;
    const line = text.slice(0, text.indexOf(REPLACEMENT)).split(LINE_BREAK).length;
    return { text, messages: [brokenCharacters(path, line, broken)] };
  }
}

const REPLACEMENT = '\uFFFD';
const NON_ASCII = /[^\x00-\x7f]/g;
const LINE_BREAK = /\r\n?|\n/;

function decodeLegacy(path: string, bytes: Uint8Array): DecodedText {
  const first = bytes.findIndex(byte => byte > 0x7f);
  const start = Math.max(0, first - 1_000);
  const guesses = analyse(bytes.subarray(start, start + SAMPLE_BYTES)).map(
    ({ name }) => SUPERSETS[name] ?? name.toLowerCase(),
  );
  for (const label of guesses.filter(guess => !NOT_LEGACY.test(guess))) {
    const text = tryDecode(label, bytes);
    if (text !== undefined && !UNLIKELY.test(text)) return { text, messages: [legacyEncoding(path, label)] };
  }
  return { text: tryDecode('windows-1252', bytes) ?? '', messages: [legacyEncoding(path, 'windows-1252')] };
}

/** What editors of the time really wrote where the standard of almost the same name is recognised. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};
const NOT_LEGACY = /^(?:ascii|utf)/;
/** Control characters, or capitals within a foreign word: the encoding is another one. */
const UNLIKELY = /[\x80-\x84\x86-\x9f]|(?:(?![\x00-\x7f])\p{Ll}(?![\x00-\x7f])\p{Lu}[^\n]{0,40}?){2}/u;

function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return label === 'windows-1252'
      ? text.replace(C1, control => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
      : text;
  } catch {
    return undefined;
  }
}

/** Node 20 takes windows-1252 for Latin-1, which has control characters here. */
const C1 = /[\x80-\x9f]/g;
const WINDOWS_1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

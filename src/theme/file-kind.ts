/** The media type of a picture, by its first bytes; undefined for what a logo can't be. */
export function pictureType(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, '\x89PNG')) return 'image/png';
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  if (startsWith(bytes, 'GIF8')) return 'image/gif';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp';
  return SVG.test(beginning(bytes)) ? 'image/svg+xml' : undefined;
}

export type FontFormat = 'woff2' | 'woff' | 'ttf' | 'otf';

/** The format of a font, by its first bytes; undefined for anything else. */
export function fontFormat(bytes: Uint8Array): FontFormat | undefined {
  return FONTS.find(([, signature]) => startsWith(bytes, signature))?.[0];
}

const FONTS: ReadonlyArray<readonly [FontFormat, string]> = [
  ['woff2', 'wOF2'],
  ['woff', 'wOFF'],
  ['otf', 'OTTO'],
  ['ttf', '\x00\x01\x00\x00'],
  ['ttf', 'true'],
];

const SVG = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i;
/** Bytes that are read to recognise SVG. */
const BEGINNING = 4_000;

function beginning(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, BEGINNING));
}

function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  return [...signature].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}

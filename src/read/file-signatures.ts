/** What a file is by its first bytes, as its author would call it; undefined when they tell nothing. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
}

const SIGNATURES: ReadonlyArray<readonly [readonly number[], string]> = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF file'],
  [[0x50, 0x4b, 0x03, 0x04], 'Word, OpenDocument, PowerPoint or zip file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'Word or PowerPoint file of before 2007'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG picture'],
  [[0xff, 0xd8, 0xff], 'JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF picture'],
  [[0x52, 0x49, 0x46, 0x46], 'sound, film or WebP file'],
  [[0x1f, 0x8b], 'compressed file'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF file'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program'],
  [[0x4d, 0x5a, 0x90], 'program'],
];

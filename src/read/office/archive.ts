import { Inflate } from 'fflate';
import { damaged, Unreadable } from './unreadable.ts';

/** The files in a zip archive. Both functions throw `Unreadable` for what is damaged, encrypted or too much. */
export interface Archive {
  readonly names: readonly string[];
  /** Bytes of a file, undefined when there is none of that name. */
  readonly read: (name: string) => Uint8Array | undefined;
}

export interface ArchiveLimits {
  readonly entries: number;
  /** Unpacked, of one file. */
  readonly entryBytes: number;
  /** Unpacked, of all files that are read. */
  readonly totalBytes: number;
}

/** Far more than a lecture with pictures holds. */
export const LIMITS: ArchiveLimits = { entries: 2_000, entryBytes: 30_000_000, totalBytes: 50_000_000 };

/**
 * Opens a zip archive by its directory. Nothing is unpacked before it is asked for, and then no more than the
 * limits allow, whatever the directory says of the sizes.
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = LIMITS): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(readDirectory(view, limits).map(entry => [entry.name, entry]));
  const unpacked = new Map<string, Uint8Array>();
  let left = limits.totalBytes;
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const known = unpacked.get(name);
    if (known) return known;
    const contents = unpack(view, entry, Math.min(left, limits.entryBytes));
    left -= contents.length;
    unpacked.set(name, contents);
    return contents;
  };
  return { names: [...entries.keys()], read };
}

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const FILE_SIGNATURE = 0x04034b50;
const FILE_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

function readDirectory(view: DataView, limits: ArchiveLimits): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooLarge('files', limits.entries);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: nameAt(view, at + ENTRY_SIZE, nameLength),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end of every archive; an archive that was cut off has none. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged();
}

function nameAt(view: DataView, start: number, length: number): string {
  if (start + length > view.byteLength) throw damaged();
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, length));
  return name.replaceAll('\\', '/');
}

function unpack(view: DataView, entry: Entry, most: number): Uint8Array {
  if (entry.encrypted) throw new Unreadable({ kind: 'encrypted' });
  if (entry.size > most) throw tooLarge('megabytes', most / MEGABYTE);
  const packed = packedBytes(view, entry);
  if (entry.method === STORED && packed.length <= most) return packed;
  if (entry.method !== DEFLATED) throw damaged(entry.name);
  return inflate(packed, most, entry.name);
}

const MEGABYTE = 1_000_000;

function packedBytes(view: DataView, { name, offset, packedSize }: Entry): Uint8Array {
  if (offset + FILE_SIZE > view.byteLength || view.getUint32(offset, true) !== FILE_SIGNATURE)
    throw damaged(name);
  const start = offset + FILE_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) throw damaged(name);
  return new Uint8Array(view.buffer, view.byteOffset + start, packedSize);
}

/** Small steps, since a step is unpacked whole, up to a thousand times its size. */
const STEP = 16_384;

function inflate(packed: Uint8Array, most: number, name: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate(piece => {
    size += piece.length;
    if (size > most) throw tooLarge('megabytes', most / MEGABYTE);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged(name);
  }
  return joinBytes(pieces, size);
}

function joinBytes(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function tooLarge(of: 'files' | 'megabytes', most: number): Unreadable {
  return new Unreadable({ kind: 'too-large', of, most: Math.ceil(most) });
}

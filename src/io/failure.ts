import {
  cannotRead,
  cannotWrite,
  type DiskTask,
  diskFull,
  inUse,
  permissionDenied,
} from '../message/disk.ts';
import type { Message } from '../model/message.ts';

/** Thrown at the edge where the work cannot go on; it carries what the author is told. */
export class Failure extends Error {
  readonly report: Message;

  constructor(report: Message, cause?: unknown) {
    super(report.text, { cause });
    this.name = 'Failure';
    this.report = report;
  }
}

/** What the system refused while reading or writing `path`, in words; other errors come back as they are. */
export function failureOf(error: unknown, path: string, task: DiskTask): unknown {
  if (error instanceof Failure || !isSystemError(error)) return error;
  return new Failure(messageFor(error, path, task), error);
}

/** The code of a system error, for example `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return isSystemError(error) ? error.code : undefined;
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS']);
/** Whoever may write beside a file may replace it, unless another program holds it. */
const HELD = new Set(['EACCES', 'EPERM', 'EBUSY']);
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function messageFor(error: SystemError, path: string, task: DiskTask): Message {
  if (error.syscall === 'rename' && HELD.has(error.code)) return inUse(path);
  if (REFUSED.has(error.code)) return permissionDenied(path, task);
  if (FULL.has(error.code)) return diskFull(path);
  const cause = causeOf(error);
  return task === 'read' ? cannotRead(path, cause) : cannotWrite(path, cause);
}

/** The system's own words: `EIO: i/o error, read` → `i/o error`. */
function causeOf(error: SystemError): string {
  return CAUSE.exec(error.message)?.[1] ?? error.code;
}

const CAUSE = /^[A-Z0-9]+: ([^,]+)/;

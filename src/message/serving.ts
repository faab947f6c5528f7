import type { Message } from '../model/message.ts';

/** A message as the panel over a deck shows it. */
export interface Problem {
  /** `tides.txt:3`; empty where it speaks of no file. */
  readonly place: string;
  readonly text: string;
  readonly remedy: string;
  /** Lines of the file around the place, with a mark below the spot. */
  readonly excerpt: readonly string[];
}

/** A message in the words of the panel. */
export function problemOf(message: Message, excerpt: readonly string[] = []): Problem {
  const line = message.place?.start.line;
  return {
    place: [message.path, line].filter(part => part !== undefined).join(':'),
    text: message.text,
    remedy: message.remedy ?? '',
    excerpt,
  };
}

/** What stands above problems on the page. */
export const PROBLEMS_HEADING = 'The slides are as they were before the last change';

/** Another Lectern serves the same folder. */
export function alreadyPresented(address: string): Message {
  return {
    level: 'info',
    rule: 'already-presented',
    text: `These lectures are presented at ${address} already, by another Lectern`,
    remedy:
      'Both go on, each with an address of its own. To end the other one, press Ctrl-C where you started it.',
  };
}

/** What is said once the lectures are served; `left` of them are still to be made. */
export function presentingAt(address: string, left = 0): string {
  const lectures = left === 1 ? 'One more lecture is' : `${left} more lectures are`;
  const meanwhile = left > 0 ? `\n  ${lectures} made meanwhile; the one that you open comes first.` : '';
  return `\n  ${address}\n\n  Edits show in the open slides at once. Ctrl-C ends it.${meanwhile}`;
}

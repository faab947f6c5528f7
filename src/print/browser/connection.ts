import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { Failure } from '../../io/failure.ts';
import { browserSilent } from '../../message/browsing.ts';

/** What the protocol answers or tells. */
export type Values = Readonly<Record<string, unknown>>;

export interface ProtocolEvent {
  readonly method: string;
  readonly params: Values;
  readonly session: string | undefined;
}

/** The DevTools protocol over a pipe. */
export interface Connection {
  /**
   * Asks for something and gives the answer. Throws a ConnectionLost where the browser is gone, a Failure where it does
   * not answer in time, and an Error with the browser's words where it refuses.
   */
  readonly send: (method: string, params?: Values, session?: string, limit?: number) => Promise<Values>;
  /** Calls back for each event until what it returns is called. */
  readonly listen: (listener: (event: ProtocolEvent) => void) => () => void;
}

/** The browser is gone, or its page is: what was asked can be asked of a new one. */
export class ConnectionLost extends Error {
  constructor() {
    super('The browser has ended.');
    this.name = 'ConnectionLost';
  }
}

/** Milliseconds to wait for an answer, unless told. */
const LIMIT = 60_000;

interface Waiting {
  readonly answer: (values: Values) => void;
  readonly fail: (error: Error) => void;
}

/** Speaks over two pipes; messages are JSON, each ended by a NUL. */
export function connect(output: Writable, input: Readable): Connection {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: ProtocolEvent) => void>();
  let lost = false;
  let count = 0;
  const lose = () => {
    lost = true;
    for (const { fail } of waiting.values()) fail(new ConnectionLost());
    waiting.clear();
  };
  readMessages(input, message => {
    if (message.id === undefined) {
      for (const listener of [...listeners]) listener(eventOf(message));
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.fail(new Error(message.error.message));
    else asked?.answer(message.result ?? {});
  });
  for (const stream of [input, output]) stream.on('error', lose).on('close', lose);
  input.on('end', lose);
  return {
    listen: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (method, params = {}, session, limit = LIMIT) => {
      if (lost) return Promise.reject(new ConnectionLost());
      const id = ++count;
      return new Promise((done, refuse) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          refuse(new Failure(browserSilent(method, limit / 1000)));
        }, limit);
        const stop = <T>(then: (value: T) => void) => {
          return (value: T) => {
            clearTimeout(timer);
            then(value);
          };
        };
        waiting.set(id, { answer: stop(done), fail: stop(refuse) });
        output.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
      });
    },
  };
}

interface ProtocolMessage {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Values;
  readonly sessionId?: string;
  readonly result?: Values;
  readonly error?: { readonly message: string };
}

function eventOf({ method = '', params = {}, sessionId }: ProtocolMessage): ProtocolEvent {
  return { method, params, session: sessionId };
}

function readMessages(input: Readable, take: (message: ProtocolMessage) => void): void {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  input.on('data', (chunk: Buffer) => {
    const [first = '', ...others] = decoder.write(chunk).split('\0');
    parts.push(first);
    for (const next of others) {
      take(JSON.parse(parts.join('')));
      parts = [next];
    }
  });
}

import type { ServerResponse } from 'node:http';

/** Phones that listen. */
export interface Phones {
  /** Keeps a response open and tells it all that comes, the last thing told first. */
  readonly connect: (response: ServerResponse) => void;
  readonly tell: (data: object) => void;
  readonly count: () => number;
  /** Whether there are as many as there may be. */
  readonly isFull: () => boolean;
  readonly sendAway: () => void;
}

/** `onCount` hears how many there are whenever that changes; `first` is what a new one is told. */
export function openPhones(first: () => object, onCount: () => void): Phones {
  const responses = new Set<ServerResponse>();
  const beat = setInterval(() => {
    for (const response of responses) response.write(eventText('beat', { now: performance.now() }));
  }, BEAT);
  beat.unref();
  return {
    connect: response => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: ${RETRY}\n${eventText('state', first())}`);
      response.socket?.setNoDelay(true);
      responses.add(response);
      response.on('close', () => {
        responses.delete(response);
        onCount();
      });
      onCount();
    },
    tell: data => {
      const text = eventText('state', data);
      for (const response of responses) response.write(text);
    },
    count: () => responses.size,
    isFull: () => responses.size >= MOST,
    sendAway: () => {
      for (const response of [...responses]) {
        responses.delete(response);
        response.end();
      }
    },
  };
}

/** More than one lecturer has. */
const MOST = 12;
/** Milliseconds: a phone that hears nothing for longer looks for the lecture anew. */
const BEAT = 4000;
const RETRY = 700;

function eventText(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

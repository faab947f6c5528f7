import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../../message/serving.ts';
import type { Change } from './compare.ts';

/** What open pages are told while they are open, lecture by lecture. */
export interface Hub {
  /** Keeps a response open and tells it all that happens from now on, after how things stand. */
  readonly connect: (request: IncomingMessage, response: ServerResponse) => void;
  /** A lecture has another version; `change` leads to it from the one before. */
  readonly change: (lecture: string, version: string, change?: Change) => void;
  /** Open pages get ahead of the lecture, which will have this version or another one soon. */
  readonly ahead: (lecture: string, change: Change) => void;
  /** What stands in the way of showing the newest state of a lecture; empty once nothing does. */
  readonly problems: (lecture: string, problems: readonly Problem[]) => void;
  /** Anything else that open pages are to hear. */
  readonly say: (event: string, data: object) => void;
  /** What was last said to stand in the way of a lecture. */
  readonly problemsOf: (lecture: string) => readonly Problem[];
  /** Undefined for a lecture that is not presented, empty for one that could not be made yet. */
  readonly versionOf: (lecture: string) => string | undefined;
}

interface Standing {
  readonly version: string;
  readonly problems: readonly Problem[];
}

const NOTHING: Standing = { version: '', problems: [] };
/** Milliseconds after which a page looks for a server that went away. */
const RETRY = 500;

export function openHub(): Hub {
  const standings = new Map<string, Standing>();
  const responses = new Set<ServerResponse>();
  const standingOf = (lecture: string) => standings.get(lecture) ?? NOTHING;
  const tell = (event: string, data: object) => {
    for (const response of responses) response.write(eventText(event, data));
  };
  return {
    connect: (request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: ${RETRY}\n${eventText('standing', Object.fromEntries(standings))}`);
      responses.add(response);
      request.socket.setNoDelay(true);
      response.on('close', () => responses.delete(response));
    },
    change: (lecture, version, change) => {
      standings.set(lecture, { ...standingOf(lecture), version });
      if (change) tell('change', { lecture, ...change });
    },
    ahead: (lecture, change) => tell('change', { lecture, ...change, ahead: true }),
    problems: (lecture, problems) => {
      const before = standingOf(lecture);
      standings.set(lecture, { ...before, problems });
      if (before.problems.length + problems.length > 0) tell('problems', { lecture, problems });
    },
    say: tell,
    problemsOf: lecture => standingOf(lecture).problems,
    versionOf: lecture => standings.get(lecture)?.version,
  };
}

function eventText(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

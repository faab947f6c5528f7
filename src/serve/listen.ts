import type { Server } from 'node:http';
import { codeOf, Failure } from '../io/failure.ts';
import { portTaken } from '../message/usage.ts';

/** Where a server listens. */
export interface Listening {
  /** `127.0.0.1` is reached from this machine only; without one, all addresses of the machine are. */
  readonly host?: string;
  /** Exactly this one; otherwise the first free one from `first` on. */
  readonly port?: number;
  readonly first: number;
}

/** Begins to listen, and gives the port. Throws a Failure when the port asked for is taken. */
export async function listen(server: Server, { host, port, first }: Listening): Promise<number> {
  const at = (wanted: number) => listenAt(server, host, wanted);
  if (port !== undefined) return at(port);
  for (let next = first; next < first + TRIED; next += 1) {
    try {
      return await at(next);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return at(0);
}

/** Ports tried one after the other before any will do. */
const TRIED = 20;

/** Ends a server at once, whoever is still connected. */
export function closeNow(server: Server): Promise<void> {
  return new Promise(done => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

function listenAt(server: Server, host: string | undefined, port: number): Promise<number> {
  return new Promise((done, fail) => {
    const onError = (error: Error) => fail(isRefused(error) ? new Failure(portTaken(port), error) : error);
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function isRefused(error: Error): boolean {
  return codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES';
}

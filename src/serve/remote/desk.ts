import type { ServerResponse } from 'node:http';
import { remoteWords } from '../../message/remote/words-in.ts';
import type { Reply } from '../take-post.ts';
import { allowance } from './allowance.ts';
import { readReport } from './deck-report.ts';
import { type PhoneCommand, readCommand } from './phone-command.ts';
import { openPhones } from './phones.ts';
import { openStage } from './stage.ts';
import { talkClock } from './talk-clock.ts';

/** What stands between phones and open decks. */
export interface Desk {
  /** Takes what a window with a deck tells. */
  readonly fromDeck: (body: unknown) => Reply;
  /** Takes what a phone asks for, and answers when the deck has done it. */
  readonly fromPhone: (body: unknown) => Reply | Promise<Reply>;
  readonly connect: (response: ServerResponse) => void;
  readonly isFull: () => boolean;
  readonly phones: () => number;
  /** Ends the connections of all phones. */
  readonly sendAway: () => void;
}

/** What it needs of the world around it. */
export interface DeskLinks {
  /** Tells all open decks. */
  readonly tellDecks: (news: object) => void;
  /** Another address, please. */
  readonly renew: () => void;
}

export function openDesk({ tellDecks, renew }: DeskLinks): Desk {
  const stage = openStage();
  const clock = talkClock();
  const mayCommand = allowance({ burst: 60, perSecond: 30 });
  const lastOf = new Map<string, number>();
  const waiting = new Map<number, (done: boolean) => void>();
  let sent = 0;
  const standing = () => {
    const deck = stage.current();
    const now = performance.now();
    const words = remoteWords(deck?.lang ?? 'en');
    return { deck: deck ?? null, clock: clock.read(now), phones: phones.count(), now, words };
  };
  const tellPhones = () => phones.tell(standing());
  const phones = openPhones(standing, () => {
    tellDecks({ phones: phones.count() });
    tellPhones();
  });

  const send = async (command: PhoneCommand, page: string): Promise<Reply> => {
    sent += 1;
    const number = sent;
    tellDecks({ page, number, do: command.do, ...(command.at ? { at: command.at } : {}) });
    if (command.do === 'point') return { status: 204 };
    if (await isDone(number)) return { status: 204 };
    stage.leave(page);
    tellPhones();
    return { status: 504 };
  };
  const isDone = (number: number) =>
    new Promise<boolean>(done => {
      const late = setTimeout(() => waiting.get(number)?.(false), PATIENCE);
      waiting.set(number, result => {
        clearTimeout(late);
        waiting.delete(number);
        done(result);
      });
    });

  return {
    fromDeck: body => {
      const report = readReport(body);
      if (!report) return { status: 400 };
      if (report.type === 'renew') renew();
      else if (report.type === 'leave') stage.leave(report.page);
      else {
        const before = stage.current();
        stage.report(report.state, report.asked);
        if (before?.page === report.state.page && before.number !== report.state.number)
          clock.run(performance.now());
        waiting.get(report.state.did)?.(true);
      }
      tellPhones();
      return { status: 204 };
    },
    fromPhone: body => {
      const command = readCommand(body);
      const now = performance.now();
      if (!command) return { status: 400 };
      if (!mayCommand(now)) return { status: 429 };
      if (now > command.by || command.n <= (lastOf.get(command.phone) ?? 0)) return { status: 204 };
      remember(lastOf, command.phone, command.n);
      if (command.do === 'run' || command.do === 'hold' || command.do === 'zero') {
        clock[command.do](now);
        tellPhones();
        return { status: 204 };
      }
      const page = stage.current()?.page;
      return page === undefined ? { status: 409 } : send(command, page);
    },
    connect: phones.connect,
    isFull: phones.isFull,
    phones: phones.count,
    sendAway: phones.sendAway,
  };
}

/** Milliseconds that a deck has to do what it is told. */
const PATIENCE = 1500;
const MOST_PHONES = 100;

function remember(lastOf: Map<string, number>, phone: string, n: number): void {
  lastOf.delete(phone);
  lastOf.set(phone, n);
  const [oldest] = lastOf.keys();
  if (lastOf.size > MOST_PHONES && oldest !== undefined) lastOf.delete(oldest);
}

import type { ServerResponse } from 'node:http';
import type { Reply } from '../take-post.ts';
import { allowance } from './allowance.ts';
import { type DeckReport, readReport } from './deck-report.ts';
import { openErrands } from './errands.ts';
import { type PhoneCommand, readCommand } from './phone-command.ts';
import { openPhones } from './phones.ts';
import type { RemoteWords } from './remote-words.ts';
import { openStage } from './stage.ts';

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
  /** What is said in a language. */
  readonly words: (lang: string) => RemoteWords;
}

const DONE: Reply = { status: 204 };
const NOT_UNDERSTOOD: Reply = { status: 400 };
const TOO_OFTEN: Reply = { status: 429 };
const NO_DECK: Reply = { status: 409 };
const NO_ANSWER: Reply = { status: 504 };
/** Milliseconds that a deck has to do what it is told. */
const PATIENCE = 1500;

export function openDesk({ tellDecks, renew, words }: DeskLinks): Desk {
  const stage = openStage();
  const errands = openErrands(PATIENCE);
  const isFirstTime = onlyOnce();
  const mayCommand = allowance({ burst: 60, perSecond: 30 });
  const standing = () => {
    const { state = null, heard = 0 } = stage.current() ?? {};
    const now = performance.now();
    const said = words(state?.lang ?? 'en');
    return { deck: state, since: heard, phones: phones.count(), now, words: said };
  };
  const tellPhones = () => phones.tell(standing());
  const phones = openPhones(standing, () => {
    tellDecks({ phones: phones.count() });
    tellPhones();
  });
  const note = ({ asked, state }: DeckReport & { readonly type: 'state' }) => {
    stage.report(state, asked, performance.now());
    errands.end(state.did);
  };
  const send = async (page: string, command: PhoneCommand): Promise<Reply> => {
    const { number, done } = errands.begin();
    tellDecks({ page, number, do: command.do, ...(command.at ? { at: command.at } : {}) });
    if (command.do === 'point' || (await done)) return DONE;
    stage.leave(page);
    tellPhones();
    return NO_ANSWER;
  };
  return {
    fromDeck: body => {
      const report = readReport(body);
      if (!report) return NOT_UNDERSTOOD;
      if (report.type === 'renew') renew();
      else if (report.type === 'leave') stage.leave(report.page);
      else note(report);
      tellPhones();
      return DONE;
    },
    fromPhone: body => {
      const command = readCommand(body);
      const now = performance.now();
      if (!command) return NOT_UNDERSTOOD;
      if (!mayCommand(now)) return TOO_OFTEN;
      if (now > command.by || !isFirstTime(command)) return DONE;
      const page = stage.current()?.state.page;
      return page === undefined ? NO_DECK : send(page, command);
    },
    connect: phones.connect,
    isFull: phones.isFull,
    phones: phones.count,
    sendAway: phones.sendAway,
  };
}

const MOST_PHONES = 100;

/** Whether a command comes for the first time: phones count theirs up, and one may be sent twice. */
function onlyOnce(): (command: PhoneCommand) => boolean {
  const lastOf = new Map<string, number>();
  return ({ phone, n }) => {
    if (n <= (lastOf.get(phone) ?? 0)) return false;
    lastOf.delete(phone);
    lastOf.set(phone, n);
    const [oldest] = lastOf.keys();
    if (lastOf.size > MOST_PHONES && oldest !== undefined) lastOf.delete(oldest);
    return true;
  };
}

/* Hears what the deck shows, and looks for the lecture again when the phone slept or the network was gone. */
import { noteServerTime } from './server-time.js';

/* Milliseconds: the server says something every four seconds. */
const QUIET = 9500;
const AGAIN = 1500;

/* Troubles: `looking` while there is no connection, `expired` when the address is no longer the right one. */
export function listen({ onState, onTrouble }) {
  let events;
  let heard = 0;

  function connect() {
    events?.close();
    heard = performance.now();
    events = new EventSource('events');
    events.addEventListener('state', ({ data }) => hear(JSON.parse(data), onState));
    events.addEventListener('beat', ({ data }) => hear(JSON.parse(data)));
    events.onerror = () => {
      onTrouble('looking');
      if (events.readyState === EventSource.CLOSED) findOut();
    };
  }

  function hear(news, act) {
    heard = performance.now();
    noteServerTime(news.now);
    onTrouble(undefined);
    act?.(news);
  }

  /* An EventSource doesn't tell why it was refused. */
  async function findOut() {
    const answer = await fetch('./', { cache: 'no-store' }).catch(() => undefined);
    if (answer?.status === 403) onTrouble('expired');
    setTimeout(connect, answer?.status === 403 ? 4 * AGAIN : AGAIN);
  }

  setInterval(() => {
    const isQuiet = performance.now() - heard > QUIET;
    if (!isQuiet || document.hidden || events.readyState === EventSource.CLOSED) return;
    onTrouble('looking');
    connect();
  }, 1000);
  /* A phone that wakes up has connections that are dead and doesn't know it. */
  document.addEventListener('visibilitychange', () => document.hidden || connect());
  window.addEventListener('online', connect);
  window.addEventListener('pageshow', ({ persisted }) => persisted && connect());
  connect();
}

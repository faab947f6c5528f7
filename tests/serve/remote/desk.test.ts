import { describe, expect, it, vi } from 'vitest';
import { type Desk, openDesk } from '../../../src/serve/remote/desk.ts';

const state = (more: object = {}) => ({
  page: 'w1',
  lecture: 'ice',
  lang: 'en',
  dir: 'ltr',
  number: 1,
  count: 9,
  title: 'Ice',
  next: 'Snow',
  steps: 0,
  notes: '',
  black: false,
  clock: { seconds: 0, runs: false },
  did: 0,
  ...more,
});
const report = (more: object = {}, asked = true) => ({ type: 'state', asked, state: state(more) });
let n = 0;
const command = (what: string, more: object = {}) => {
  n += 1;
  return { phone: 'p', n, by: performance.now() + 1000, do: what, ...more };
};

/** A desk with decks that do at once what they are told, unless they are asleep. */
function deskWith(...pages: string[]) {
  const told: Array<{ page?: string; do?: string; at?: number[]; number?: number }> = [];
  const asleep = new Set<string>();
  const renew = vi.fn();
  const desk: Desk = openDesk({
    tellDecks: (news: (typeof told)[number]) => {
      told.push(news);
      const { page, number } = news;
      if (page && !asleep.has(page)) setTimeout(() => desk.fromDeck(report({ page, did: number }, false)));
    },
    renew,
    words: lang => ({ lang }),
  });
  for (const page of pages) desk.fromDeck(report({ page }));
  return { desk, told, asleep, renew };
}

describe('the desk between phones and decks', () => {
  it('tells the deck that was used last, and answers when that has done it', async () => {
    const { desk, told } = deskWith('w1', 'w2');
    expect(await desk.fromPhone(command('next'))).toEqual({ status: 204 });
    desk.fromDeck(report({ page: 'w1' }));
    await desk.fromPhone(command('black'));
    expect(told.map(({ page, do: what }) => [page, what])).toEqual([
      ['w2', 'next'],
      ['w1', 'black'],
    ]);
  });

  it('is not drawn away by a deck that changes in the background', async () => {
    const { desk, told } = deskWith('w1', 'w2');
    desk.fromDeck(report({ page: 'w1', number: 3 }, false));
    desk.fromDeck(report({ page: 'w3' }, false));
    await desk.fromPhone(command('next'));
    expect(told[0]?.page).toBe('w2');
  });

  it('says when no deck is there, and turns to the one before when one does not answer', async () => {
    expect(await deskWith().desk.fromPhone(command('next'))).toEqual({ status: 409 });
    const { desk, asleep, told } = deskWith('w1', 'w2');
    asleep.add('w2');
    expect(await desk.fromPhone(command('next'))).toEqual({ status: 504 });
    expect(await desk.fromPhone(command('next'))).toEqual({ status: 204 });
    expect(told.map(({ page }) => page)).toEqual(['w2', 'w1']);
  });

  it('does nothing twice, and nothing that comes too late to be meant', async () => {
    const { desk, told } = deskWith('w1');
    const once = command('next');
    await desk.fromPhone(once);
    await desk.fromPhone(once);
    await desk.fromPhone(command('next', { by: performance.now() - 1 }));
    expect(told).toHaveLength(1);
  });

  it('does not let a phone ask more often than a hand can', async () => {
    const { desk } = deskWith('w1');
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => desk.fromPhone(command('point', { at: [0.5, 0.5] }))),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(30);
  });

  it.each([
    ['no object', 'next'],
    ['something unknown', { ...command('next'), do: 'quit' }],
    ['a place beside the slide', command('point', { at: [0.5, 2] })],
    ['a name that is none', { ...command('next'), phone: '<b>' }],
    ['no end', { ...command('next'), by: Number.POSITIVE_INFINITY, n: 0 }],
  ])('understands no phone that says %s', (_, body) => {
    expect(deskWith('w1').desk.fromPhone(body)).toEqual({ status: 400 });
  });

  it.each([
    ['nothing', null],
    ['too little', { type: 'state', asked: true, state: {} }],
    ['notes without end', report({ notes: 'x'.repeat(300_000) })],
  ])('understands no deck that says %s', (_, body) => {
    expect(deskWith().desk.fromDeck(body)).toEqual({ status: 400 });
  });

  it('asks for another key when the deck does', () => {
    const { desk, renew } = deskWith('w1');
    desk.fromDeck({ type: 'renew' });
    expect(renew).toHaveBeenCalledOnce();
  });
});

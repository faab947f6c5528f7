import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/read/plain/index.ts';
import { linesOf } from '../../compose/deck-of.ts';

function quotesIn(contents: string): string[][] {
  const { tree } = readPlainText({ path: 'x.txt', contents }, {});
  return tree.children.flatMap(node => (node.type === 'blockquote' ? [linesOf(node.children)] : []));
}

const under = (line: string) => `Critics\nThen\n- many\nNow\n${line}\n\nLater\n- none`;

describe('a line that is a quotation', () => {
  it.each([
    [
      '“The sea is never so calm as before.” — A. Pilot, 1805',
      ['“The sea is never so calm as before.”', '— A. Pilot, 1805'],
    ],
    [
      '« Rien ne va plus pour nous deux ici. » (Petit, Lettres, 1797)',
      ['« Rien ne va plus pour nous deux ici. »', '— Petit, Lettres, 1797'],
    ],
    ['„Wer nichts wagt, der gewinnt auch nichts.“', ['„Wer nichts wagt, der gewinnt auch nichts.“']],
  ])('keeps whose it is below it: %s', (line, lines) => {
    expect(quotesIn(under(line))).toEqual([lines]);
  });

  it.each([
    '“The sea” is a poem (1805)',
    '"Calm" and "storm" are the words that return in it',
    '“Too short” (Petit)',
  ])('is not %s', line => {
    expect(quotesIn(under(line))).toEqual([]);
  });

  it('knows where its source stands', () => {
    const { tree } = readPlainText(
      { path: 'x.txt', contents: under('“One two three four five six.” (Petit)') },
      {},
    );
    const quote = tree.children.find(node => node.type === 'blockquote');
    expect(quote?.type === 'blockquote' && quote.children[1]?.position?.start).toEqual({
      line: 5,
      column: 33,
    });
  });
});

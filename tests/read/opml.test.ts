import { describe, expect, it } from 'vitest';
import { markdownOf, readBytes } from './office/read-bytes.ts';

const opml = (body: string, head = '') =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head>${head}</head><body>${body}</body></opml>`;
const o = (text: string, inside = '', more = '') => `<outline text="${text}"${more}>${inside}</outline>\n`;

describe('OPML', () => {
  it('has its title in its head, headings in its outer levels and points in its inner ones', async () => {
    const body = o(
      'Metals',
      o('Iron', o('rusts') + o('melts at 1538 °C')) + o('Copper', o('conducts') + o('turns green')),
    );
    expect(await markdownOf(opml(body, '<title>Chemistry</title>'), 'a.opml')).toEqual([
      '# Chemistry',
      '## Metals',
      '### Iron',
      '- rusts',
      '- melts at 1538 °C',
      '### Copper',
      '- conducts',
      '- turns green',
    ]);
  });

  it('leaves a level points where some of it has nothing below', async () => {
    const body =
      o('Verbs', o('regular') + o('irregular', o('go') + o('be'))) + o('Nouns', o('mass') + o('count'));
    expect(await markdownOf(opml(body), 'a.opml')).toEqual([
      '# Verbs',
      '- regular',
      '- irregular',
      '  - go',
      '  - be',
      '# Nouns',
      '- mass',
      '- count',
    ]);
  });

  it('keeps notes as notes, links as links, and tags out of the text', async () => {
    const body = o(
      'One',
      o('see &lt;b&gt;this&lt;/b&gt; &amp;amp; that', '', ' _note="Say it twice.&#10;Slowly."') +
        o('Site', '', ' type="link" url="https://example.org"') +
        o('a &lt; b'),
    );
    expect(await markdownOf(opml(body, '<title>T</title>'), 'a.opml')).toEqual([
      '# T',
      '## One',
      '- see **this** & that',
      '- [Site](https://example.org)',
      '- a < b',
      '::: notes',
      '**see this & that**: Say it twice.',
      'Slowly.',
      ':::',
    ]);
  });

  it('leaves out what is commented out, and lifts what stands below an empty line', async () => {
    const body = o('One', o('', o('a') + o('b')) + o('secret', o('c'), ' isComment="true"'));
    expect(await markdownOf(opml(body, '<title>T</title>'), 'a.opml')).toEqual([
      '# T',
      '## One',
      '- a',
      '- b',
    ]);
  });

  it('places points in their lines, or counts them where lines tell nothing', async () => {
    const lines = async (text: string) =>
      (await readBytes(text, 'a.opml')).tree.children.map(node => node.position?.start.line);
    const body = o('One', `\n${o('a')}`) + o('Two', `\n${o('b')}`);
    expect(await lines(opml(body))).toEqual([2, 3, 5, 6]);
    expect(await lines(opml(body).replaceAll('\n', ''))).toEqual([1, 2, 3, 4]);
  });

  it('says what is wrong with one that is broken or too deep', async () => {
    const ruleOf = async (text: string) => (await readBytes(text, 'a.opml')).messages[0]?.rule;
    expect(await ruleOf(opml('<outline text="a">'))).toBe('damaged-document');
    expect(await ruleOf(opml('<outline text="a">'.repeat(400) + '</outline>'.repeat(400)))).toBe(
      'oversized-document',
    );
  });
});

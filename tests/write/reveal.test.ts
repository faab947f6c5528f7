import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/model/deck.ts';
import { sampleDeck } from '../browser/sample-deck.ts';
import { deckOf } from '../browser/sketch-deck.ts';
import { slide, text, write } from './write-deck.ts';

describe('the page', () => {
  it('says language, direction, title and authors', () => {
    const { page } = slide({}, { title: 'War & <peace>', lang: 'fa', dir: 'rtl', authors: ['A', 'B'] });
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect(page).toContain('<title>War &amp; &lt;peace&gt;</title>');
    expect(page).toContain('<meta name="author" content="A, B">');
  });

  it('is the same bytes for the same deck', () => {
    expect(write(sampleDeck).artifacts).toEqual(write(sampleDeck).artifacts);
  });

  it('names no host', () => {
    for (const single of [true, false]) {
      const styles = write(sampleDeck, single).artifacts.filter(({ path }) => /\.(?:html|css)$/.test(path));
      for (const artifact of styles) {
        expect(text([artifact], artifact.path)).not.toMatch(
          /(?:src|href)="https?:|url\(["']?https?:|@import/,
        );
      }
    }
  });

  it('as one file holds everything, and stays light', () => {
    const { artifacts, page } = write(
      deckOf({}, [
        {
          slides: Array.from({ length: 12 }, () => ({
            layout: 'points' as const,
            title: 'A title',
            body: '- one\n- *two*',
          })),
        },
      ]),
      true,
    );
    expect(artifacts).toHaveLength(1);
    expect(page.length).toBeLessThan(450_000);
  });

  it('allows its own scripts and no others', () => {
    const policy = (page: string) =>
      /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#x27;', "'") ?? '';
    const beside = policy(write(sampleDeck).page);
    expect(beside).toContain("default-src 'none'");
    expect(beside).not.toContain('sha256-');
    expect(policy(write(sampleDeck, true).page).match(/sha256-/g)).toHaveLength(2);
    expect(beside).not.toMatch(/script-src[^;]*(?:unsafe|https:)/);
    expect(policy(slide({}, { html: true }).page)).toMatch(/script-src[^;]*'unsafe-inline' https:/);
  });
});

describe('fonts', () => {
  const fonts = (body: string, meta: Partial<Deck['meta']> = {}) =>
    slide({ body }, meta)
      .paths.filter(path => path.endsWith('.woff2'))
      .map(path => path.replace('assets/fonts/', ''));

  it('come in the alphabets and styles that the deck uses', () => {
    expect(fonts('- plain')).toEqual([
      'lectern-serif-latin-600-normal.woff2',
      'lectern-sans-latin-400-normal.woff2',
      'lectern-sans-latin-600-normal.woff2',
    ]);
    expect(fonts('- *slanted*')).toContain('lectern-sans-latin-400-italic.woff2');
    expect(fonts('- `code`')).toContain('lectern-mono-latin-400-normal.woff2');
    expect(fonts('- Афины')).toContain('lectern-sans-cyrillic-400-normal.woff2');
    expect(fonts('- Αθήνα')).toContain('lectern-serif-greek-600-normal.woff2');
  });

  it('are not needed for what only the notes say', () => {
    const { paths } = slide({ body: '- a', notes: 'Αθήνα, *slanted* `code`' });
    expect(paths.filter(path => /greek|italic|code-pro/.test(path))).toEqual([]);
  });
});

describe('pictures', () => {
  it('are copied once, under safe names of their own', () => {
    const { paths, page } = slide({
      body: '![a](map.png)\n\n![b](a/map.png)\n\n![c](x%20y.svg)\n\n![d](map.png)',
    });
    expect(paths.filter(path => path.includes('images'))).toEqual([
      'assets/images/map.png',
      'assets/images/map-2.png',
      'assets/images/x-y.svg',
    ]);
    expect(page).toContain('<img src="assets/images/map.png" alt="a" width="800" height="600">');
    expect(page).toContain('<img src="assets/images/x-y.svg" alt="c" width="40" height="30">');
  });

  it('stand within a single file', () => {
    const deck = deckOf({}, [{ slides: [{ layout: 'figure', title: 't', body: '![a](map.png)' }] }]);
    expect(write(deck, true).page).toContain('<img src="data:image/png;base64,iVBORw0KGgo');
  });

  it.each([
    ['gone.png', 'missing-image'],
    ['https://example.org/a.png', 'remote-image'],
    ['//example.org/a.png', 'remote-image'],
    ['film.mov', 'unusable-image'],
  ])('that cannot be shown are reported: %s', (url, rule) => {
    const { messages, page } = slide({ body: `text\n\n![What it shows](${url})` });
    expect(messages.map(m => [m.rule, m.level, m.path, m.place?.start.line])).toEqual([
      [rule, 'warning', 'sample.md', 3],
    ]);
    expect(page).toContain('<span class="missing-image">What it shows</span>');
  });
});

describe('attributes of a heading', () => {
  const made = (values: Record<string, string>, classes: string[] = []) =>
    slide({ attributes: { values, classes } });

  it('become those of reveal.js', () => {
    expect(made({ 'background-color': '#204060', 'data-transition': 'fade' }).page).toContain(
      'data-background-color="#204060" data-transition="fade"',
    );
    expect(made({ background: 'map.png', 'background-size': 'contain' }).page).toContain(
      'data-background-image="assets/images/map.png" data-background-size="contain"',
    );
    expect(made({}, ['wide', 'dark']).page).toMatch(
      /class="slide [^"]* wide dark"[^>]* data-background-color="#14181e"/,
    );
  });

  it('are refused where they mean nothing', () => {
    const { messages, page } = made({ onclick: 'x()', 'background-color': 'red;x', transition: 'spin' }, [
      'present',
      'a"b',
    ]);
    expect(messages.map(m => m.rule)).toEqual([
      'unknown-attribute',
      'unusable-attribute',
      'unusable-attribute',
    ]);
    expect(page).not.toMatch(/onclick|spin|red;x|class="slide[^"]*present/);
  });
});

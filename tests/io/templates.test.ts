import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../src/io/templates.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('loadTemplates', () => {
  it('replaces a template by the author’s of the same name, and escapes what it prints', async () => {
    const folder = temporaryFolder({
      'site/index.hbs': '<h1>{{title}}</h1>{{> site/mine}}',
      'site/mine.hbs': 'mine',
    });
    const { render, messages } = await loadTemplates([folder]);
    expect(messages).toEqual([]);
    expect(render('site/index', { title: 'A & B' })).toBe('<h1>A &amp; B</h1>mine');
  });

  it('lets the author replace a partial alone', async () => {
    const folder = temporaryFolder({ 'site/style.hbs': '/* my own style */' });
    const { render } = await loadTemplates([folder]);
    expect(render('site/index', { lectures: [] })).toContain('/* my own style */');
  });

  it.each([
    ['{{#if title}}\n\n{{#each x}}{{/if}}', 3, /Unexpected {{\/if}}, expected {{\/each}}/],
    ['fine\n{{title', 2, /Unexpected mark in a tag/],
    ['{{title ~~}}', 1, /Unexpected mark in a tag/],
    ['\n\n{{> deck/nothing}}', 3, /Unexpected partial “deck\/nothing”/],
    ['{{shout title}}', 1, /Unexpected “shout”/],
  ])('names the line of the mistake in %j', async (source, line, text) => {
    const folder = temporaryFolder({ 'site/index.hbs': source });
    const { messages } = await loadTemplates([folder]);
    expect(messages).toMatchObject([
      { level: 'error', rule: 'template-mistake', place: { start: { line } } },
    ]);
    expect(messages[0]?.text).toMatch(text);
    expect(messages[0]?.path).toMatch(/site\/index\.hbs$/);
  });
});

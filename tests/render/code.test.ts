import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../src/render/highlight/languages.ts';
import { renderBlocks } from '../../src/render/index.ts';
import { blocks } from '../browser/sketch-deck.ts';
import { html, loadedGrammars, rulesOf } from './markdown.ts';

const require = createRequire(import.meta.url);

describe('code', () => {
  it('is coloured, under whatever name its language goes', () => {
    const made = html('```py\nreturn "x" # <b>\n```');
    expect(made).toContain('<span class="hljs-keyword">return</span> <span class="hljs-string">"x"</span>');
    expect(made).toContain('# &#x3C;b>');
    expect(made).toMatch(/^<pre class="code" dir="ltr" data-language="py"><code>/);
  });

  it('loads a grammar when it is met, and once', () => {
    loadedGrammars.length = 0;
    html('```rust\nfn a() {}\n```\n\n```rs\nfn b() {}\n```\n\nno code');
    expect(loadedGrammars).toEqual(['rust']);
    html('```html\n<script>let a = 1</script>\n```');
    expect(loadedGrammars).toEqual(['rust', 'xml', 'css', 'javascript']);
  });

  it('keeps one colour when it says no language, or none that is known', () => {
    expect(html('```\na < b\n```')).toBe('<pre class="code" dir="ltr"><code>a &#x3C; b</code></pre>');
    expect(rulesOf('```text\na\n```')).toEqual([]);
    expect(rulesOf('```pyhton\na\n```')).toEqual(['unknown-language 1:1']);
    expect(html('```constructor\na\n```')).toContain('<code>a</code>');
  });

  it('is left alone where its alignment carries meaning', () => {
    const [code] = blocks('```\na  b\n```');
    if (code?.type !== 'code') throw new Error('no code');
    const drawn = { ...code, data: { preformatted: true } };
    expect(renderBlocks([drawn], { path: 'x' })).toBe(
      '<pre class="preformatted" dir="ltr"><code>a  b</code></pre>',
    );
  });
});

it('knows every grammar of highlight.js by all its names', () => {
  const folder = join(dirname(require.resolve('highlight.js/package.json')), 'lib/languages');
  const hljs = require('highlight.js/lib/core').newInstance();
  const names = readdirSync(folder).flatMap(file => /^([^.]+)\.js$/.exec(file)?.[1] ?? []);
  const unknown = names.flatMap(name => {
    hljs.registerLanguage(name, require(`highlight.js/lib/languages/${name}`));
    const aliases: string[] = hljs.getLanguage(name).aliases ?? [];
    return [name, ...aliases].filter(alias => !grammarOf(alias.toLowerCase()));
  });
  expect(unknown).toEqual([]);
});

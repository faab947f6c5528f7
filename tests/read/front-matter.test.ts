import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/read/front-matter.ts';

const read = (text: string) => readFrontMatter(text, 'talk.md');
const frontMatter = (...lines: string[]) => read(['---', ...lines, '---', '', '# Talk'].join('\n'));

describe('readFrontMatter', () => {
  it('reads settings and leaves the lines below with their numbers', () => {
    const { meta, body, lines, titleLine, messages } = frontMatter('title: Bread', 'author: Ada Okoye');
    expect(meta).toEqual({ title: 'Bread', authors: ['Ada Okoye'] });
    expect(body).toBe('   \n            \n                 \n   \n\n# Talk');
    expect([lines, titleLine, messages]).toEqual([4, 2, []]);
  });

  it('takes values as they are written, never as numbers or dates', () => {
    const { meta } = frontMatter('title: 1984', 'subtitle: 1.10', 'date: 2026-11-03', 'course: 007');
    expect(meta).toEqual({ title: '1984', subtitle: '1.10', date: '2026-11-03', course: '007' });
  });

  it.each([
    ['authors: [Ada, Ben]', { authors: ['Ada', 'Ben'] }],
    ['authors:\n  - name: Ada\n    affiliation: Lagos\n  - Ben', { authors: ['Ada', 'Ben'] }],
    ['Language: pt_br', { lang: 'pt-BR' }],
    ['class: Biology 101', { course: 'Biology 101' }],
    ['slide-level: 3', { slideLevel: 3 }],
    ['slideLevel: 2', { slideLevel: 2 }],
    ['incremental: true', { steps: true }],
    ['labels: off\nbullets: flat', { labels: 'off', bullets: 'flat' }],
    ['toc: no\nhtml: yes\nstacks: on', { agenda: false, html: true, stacks: true }],
    ['detail: Full', { detail: 'full' }],
    ['title: >\n  A title\n  in two lines', { title: 'A title in two lines' }],
    ['title: X\n# a remark', { title: 'X' }],
    ['title:\nsubtitle: Y', { subtitle: 'Y' }],
  ])('understands %j', (yaml, meta) => {
    expect(frontMatter(yaml)).toMatchObject({ meta, messages: [] });
  });

  it('asks what an unknown setting was meant to be', () => {
    expect(frontMatter('titel: Bread', 'theme: plain').messages).toMatchObject([
      {
        level: 'warning',
        rule: 'unknown-setting',
        remedy: 'Did you mean “title”?',
        place: { start: { line: 2 } },
      },
    ]);
  });

  it('says what a setting may be, and goes on without it', () => {
    const { meta, messages } = frontMatter('slide-level: nine', 'title: Bread');
    expect(meta).toEqual({ title: 'Bread' });
    expect(messages[0]?.text).toBe(
      'Unexpected “nine” for the setting “slide-level”, expected a number from 1 to 6',
    );
  });

  it('passes over what other tools set, in one message', () => {
    const { meta, messages } = frontMatter('marp: true', 'theme: gaia', 'paginate: true', 'title: Bread');
    expect(meta).toEqual({ title: 'Bread' });
    expect(messages).toMatchObject([
      { level: 'info', text: 'Settings of other tools were passed over: marp, paginate' },
    ]);
  });

  it('makes out what it can of bad YAML and says where it is bad', () => {
    const { meta, body, messages } = frontMatter('title: Part 1: bread', 'author: Ada');
    expect(meta).toEqual({ title: 'Part 1: bread', authors: ['Ada'] });
    expect(body.trim()).toBe('# Talk');
    expect(messages).toMatchObject([
      { level: 'warning', rule: 'bad-front-matter', place: { start: { line: 2 } } },
    ]);
  });

  it('ends settings without an end at the first empty line', () => {
    const { meta, body, messages } = read('---\ntitle: Bread\n\n# Talk');
    expect(meta).toEqual({ title: 'Bread' });
    expect(body).toBe('   \n            \n\n# Talk');
    expect(messages).toMatchObject([{ rule: 'unclosed-front-matter' }]);
  });

  it('is text where it is never closed and sets nothing', () => {
    const { meta, body } = readFrontMatter('---\nFrost: it splits stones\n\n- ice\n', 'a.txt');
    expect([meta, body]).toEqual([{}, '---\nFrost: it splits stones\n\n- ice\n']);
  });

  it.each([
    '---\n# Talk\n\n---\n',
    '---\n\ntitle: x\n---',
    '---\nJust a sentence\n---\n',
    '----\ntitle: x\n----',
    'title: x\n',
  ])('leaves %j alone', text => {
    expect(read(text)).toEqual({ meta: {}, body: text, lines: 0, untitled: false, messages: [] });
  });

  it.each([
    '__proto__: {x: 1}',
    'constructor: x',
    '!!js/function title: x',
    'title: !evil x',
    'title: &a [*a]',
  ])('comes to no harm by %j', yaml => {
    expect(() => frontMatter(yaml)).not.toThrow();
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('refuses to multiply references', () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`,
    );
    expect(() => frontMatter('a0: &a0 x', ...levels)).not.toThrow();
  });
});

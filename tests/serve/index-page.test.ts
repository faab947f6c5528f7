import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLectures } from '../../src/io/list-lectures.ts';
import type { Problem } from '../../src/message/serving.ts';
import { indexPage } from '../../src/serve/index-page.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { shippedResources } from '../shipped-resources.ts';

const deck = (title: string, lang: string, meta: object = {}, slides = 2) =>
  JSON.stringify({ version: 1, title, lang, meta, slides: Array(slides).fill({}) });

async function pageOf(
  files: Record<string, string>,
  presented?: Record<string, readonly Problem[]>,
): Promise<string> {
  const lectures = listLectures(temporaryFolder(files));
  const listing = { lectures, ...(presented ? { presented: new Map(Object.entries(presented)) } : {}) };
  return indexPage(listing, await shippedResources(), '/.lectern/').replace(/\s+/g, ' ');
}

describe('the index page', () => {
  it('lists lectures in natural order, each with its language and direction', async () => {
    const page = await pageOf({
      'week-10/deck.json': deck('Tenth', 'en', {}, 1),
      'week-2/deck.json': deck('שלום', 'he', { subtitle: 'שתיים' }),
    });
    expect(page.indexOf('href="/week-2/"')).toBeLessThan(page.indexOf('href="/week-10/"'));
    expect(page).toContain('<span class="name" lang="he" dir="rtl">שלום</span>');
    expect(page).toContain('<span dir="auto">1 slide</span>');
  });

  it('takes the course for its title when there is one for all', async () => {
    const page = await pageOf({
      'a/deck.json': deck('A', 'en', { course: 'Water <and> land' }),
      'b/deck.json': deck('B', 'en', { course: 'Water <and> land', date: 'Week 2' }),
    });
    expect(page).toContain('<h1 lang="en" dir="ltr">Water &lt;and&gt; land</h1>');
    expect(page).toContain('<span dir="auto">Week 2</span><span dir="auto">2 slides</span>');
  });

  it('names the course of each lecture when there are several, or some have none', async () => {
    const page = await pageOf({
      'a/deck.json': deck('A', 'en', { course: 'Water' }),
      'b/deck.json': deck('B', 'en'),
    });
    expect(page).toContain('<h1 lang="en" dir="ltr">Lectures</h1>');
    expect(page).toContain('<span dir="auto">Water</span><span dir="auto">2 slides</span>');
  });

  it('passes over folders that hold no deck', async () => {
    const page = await pageOf({
      'x/deck.json': '{',
      'y/page.html': '',
      '.hidden/deck.json': deck('H', 'en'),
    });
    expect(page).toContain('No lecture has been built here yet.');
  });

  it('leads to what was printed of the slides as they are now, but not to the answers', async () => {
    const page = await pageOf({
      'a/deck.json': deck('A', 'en'),
      'a/a.pdf': '',
      'a/a-handout.pdf': '',
      'a/a-handout-lecturer.pdf': '',
      'a/.lectern-prints': 'a-handout-lecturer.pdf\na-handout.pdf\na.pdf\n',
    });
    expect(page).toContain('<a href="/a/a.pdf">Slides as PDF</a><a href="/a/a-handout.pdf">Handout</a>');
    expect(page).not.toContain('lecturer');
  });

  it('does not lead to what was printed before the deck was made', async () => {
    const folder = temporaryFolder({
      'a/a.pdf': '',
      'a/.lectern-prints': 'a.pdf\n',
      'a/deck.json': deck('A', 'en'),
    });
    utimesSync(join(folder, 'a/a.pdf'), 1, 1);
    expect(listLectures(folder)[0]?.prints).toEqual([]);
  });

  it('says what stands in the way of a lecture, also of one that was never made', async () => {
    const problem = (text: string) => ({ place: 'a.md:3', text, remedy: 'Close the <b>.', excerpt: [] });
    const page = await pageOf(
      { 'a/deck.json': deck('A', 'en') },
      { a: [problem('Unexpected this')], b: [problem('Unexpected that')], c: [] },
    );
    expect(page).toContain(
      '<strong>a.md:3</strong> Unexpected this</p> <p dir="auto">Close the &lt;b&gt;.</p>',
    );
    expect(page).toContain('<span class="name">b</span><span class="details">not made yet</span>');
    expect(page).toContain('<span class="name">c</span><span class="details">being made …</span>');
    expect(page).toContain('3 lectures');
  });

  it('keeps apart what was built earlier', async () => {
    const page = await pageOf({ 'a/deck.json': deck('A', 'en'), 'b/deck.json': deck('B', 'en') }, { b: [] });
    expect(page.indexOf('href="/b/"')).toBeLessThan(page.indexOf('Built earlier'));
    expect(page.indexOf('href="/a/"')).toBeGreaterThan(page.indexOf('Built earlier'));
    expect(page).toContain('1 lecture<');
  });

  it('has the title of a course in the direction of its language', async () => {
    const page = await pageOf({ 'a/deck.json': deck('A', 'ar', { course: 'الجبر' }) });
    expect(page).toContain('<h1 lang="ar" dir="rtl">الجبر</h1>');
  });

  it('makes addresses of any name', async () => {
    expect(await pageOf({ 'Ειρήνη & co/deck.json': deck('E', 'el') })).toContain(
      `href="/${encodeURIComponent('Ειρήνη & co')}/"`,
    );
  });
});

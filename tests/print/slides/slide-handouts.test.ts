import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HANDOUT_LAYOUTS, showsSlides } from '../../../src/model/handout.ts';
import type { Browser } from '../../../src/print/browser/open-browser.ts';
import { readPdf } from '../typst/read-pdf.ts';
import { make, printTalk, set, testBrowser } from './print-lecture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

const subjects = ['Ebb', 'Flow', 'Springs', 'Neaps', 'Bores', 'Currents', 'Basins'];
const talk = `# Tides\n\n${subjects.map(name => `## ${name}\n\n- What ${name} is.\n\n::: notes\nSay ${name} slowly.\n:::\n`).join('\n')}`;
const LAYOUTS = HANDOUT_LAYOUTS.filter(showsSlides);

async function handoutOf(outline: string, layout: (typeof LAYOUTS)[number]) {
  const { artifacts } = await make(outline, { to: ['handout'], handout: { layout } });
  const { pdf: slides } = await printTalk(browser, outline);
  const result = set(artifacts, 'handout.typ', slides);
  expect(result.messages).toEqual([]);
  return readPdf(result.pdf);
}

describe('handouts of slides', () => {
  it.each(LAYOUTS)('%s shows every slide once, in order, with its words as description', async layout => {
    const read = await handoutOf(talk, layout);
    expect(read.bookmarks).toEqual(['Tides', ...subjects].map((title, at) => `${at + 1} ${title}`));
    expect(read.alternatives).toEqual(['Tides', ...subjects.map(name => `${name}\nWhat ${name} is.`)]);
    expect(read.isTagged).toBe(true);
  });

  it.each([
    ['lines', 3],
    ['slides-2', 4],
    ['slides-4', 2],
    ['slides-6', 2],
    ['slides-9', 1],
    ['notes', 4],
  ] as const)('%s takes as many pages as eight slides need', async (layout, pages) => {
    expect((await handoutOf(talk, layout)).pages).toBe(pages);
  });

  it('has the notes below the slide, and elsewhere not', async () => {
    const notes = await handoutOf(talk, 'notes');
    expect(notes.texts[0]).toMatch(/Ebb[\s\S]*Say Ebb slowly\./);
    expect((await handoutOf(talk, 'slides-2')).texts.join()).not.toContain('slowly');
  });

  it('gives a slide with more notes a page of its own', async () => {
    const said = Array.from({ length: 12 }, (_, at) => `What is said of it, ${at}.`).join('\n\n');
    const read = await handoutOf(
      `---\ntitle: Tides\n---\n\n## Ebb\n\n- Low.\n\n::: notes\n${said}\n:::\n`,
      'notes',
    );
    expect(read.texts.map(text => text.includes('What is said of it, 11.'))).toEqual([false, true]);
  });

  it('lets long notes flow on without loss', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${at}`);
    const read = await handoutOf(
      `# Tides\n\n## Why\n\n- The Moon\n\n::: notes\n${words.join(' ')}\n:::\n`,
      'notes',
    );
    expect(read.texts.join(' ').match(/\bw\d+\b/g)).toEqual(words);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offerTweaks } from '../../src/cli/offer-tweaks.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

function offered() {
  const folder = temporaryFolder();
  const path = join(folder, 'sea.md');
  writeFileSync(path, '# Sea\n');
  const { ask, tell } = offerTweaks(() => [
    { name: 'sea', outlines: [{ path, shown: 'sea.md', name: 'sea' }] },
  ]);
  const set = (key: string, value: string, slide = 'tides', lecture = 'sea') =>
    tell?.({ lecture, slide, key, value });
  const shown = () => ask?.(new URLSearchParams({ lecture: 'sea', slide: 'tides~2' }));
  return { set, shown, text: () => readFileSync(join(folder, 'sea.slides.yaml'), 'utf8') };
}

describe('the panel of a served lecture', () => {
  it('sets what belongs to a slide, shows it, and takes it away', () => {
    const { set, shown, text } = offered();
    expect(set('hidden', 'yes')).toMatchObject({
      status: 200,
      json: { saved: expect.stringContaining('sea.slides.yaml') },
    });
    expect(set('timing', ' 2 min ', 'tides~2')).toMatchObject({ status: 200 });
    expect(text()).toContain('  tides:\n    hidden: yes\n    timing: 2 min\n');
    expect(shown()).toMatchObject({ values: { hidden: 'yes', timing: '2 min' }, hidden: ['tides'] });
    set('hidden', '');
    expect(shown()).toMatchObject({ values: { timing: '2 min' }, hidden: [] });
  });

  it('says what can’t be, and writes nothing', () => {
    const { set, shown } = offered();
    expect(set('timing', 'soon')).toMatchObject({ json: { problem: expect.stringContaining('“soon”') } });
    expect(shown()).toMatchObject({ values: {} });
  });

  it('refuses what no panel would send', () => {
    const { set } = offered();
    expect(set('colour', 'red')).toEqual({ status: 400 });
    expect(set('hidden', 'yes', '../tides')).toEqual({ status: 400 });
    expect(set('hidden', 'yes', 'tides', 'land')).toEqual({ status: 400 });
  });
});

import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';

/** The deck with every layout in a browser: opens it at a place of it. */
export function useSamplePage(bench = useBench()) {
  let url: string;
  beforeAll(async () => {
    url = await bench.write(sampleDeck, { singleFile: true });
  });
  return async (hash = '', options = {}): Promise<Page> => (await bench.page(`${url}${hash}`, options)).page;
}

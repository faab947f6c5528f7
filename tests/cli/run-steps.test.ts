import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildInSteps } from '../../src/build.ts';
import { runSteps } from '../../src/cli/run-steps.ts';
import { createReporter } from '../../src/io/reporter.ts';
import { shippedResources } from '../shipped-resources.ts';

const source = { path: 'tides.md', contents: '# Tides\n\n## Two a day\n\n- The Moon pulls.\n' };

async function run() {
  const said: string[] = [];
  const write = (text: string) => void said.push(text);
  const output = { isTerminal: false, hasColour: false, width: 80, write };
  const resources = await shippedResources();
  const built = runSteps(buildInSteps(source, { resources }), createReporter(output, output));
  return { built, said: said.join('') };
}

describe('the steps of a build', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('end with the lecture, and nothing is said of them', async () => {
    const { built, said } = await run();
    expect(built.deck.sections.flatMap(({ slides }) => slides).length).toBeGreaterThan(0);
    expect(said).toBe('');
  });

  it('are told with their times where details are asked for', async () => {
    vi.stubEnv('LECTERN_DEBUG', '1');
    const names = Array.from((await run()).said.matchAll(/(\w+) \d+\.\d ms/g), ([, name]) => name);
    expect(names).toEqual(['reading', 'composing', 'fitting', 'pacing', 'reveal', 'json', 'closing']);
  });
});

import { describe, expect, it } from 'vitest';
import { deckOf, linesOf, listing, slideOf } from './deck-of.ts';

const sentence = (word: string) =>
  `The ${word} of an old river bends further with every flood until the loop is cut off for good.`;
const label = (name: string, ...details: string[]) =>
  [`- ${name}`, ...details.map(detail => `  - ${detail}`)].join('\n');

describe('labels with their details', () => {
  it('are groups on one slide when they say little', () => {
    const deck = deckOf(
      `# T\n\n## River\n\n${label('Upper', 'steep', 'narrow')}\n${label('Lower', 'flat', 'wide')}`,
    );
    expect(listing(deck)).toEqual(['title T', 'groups River']);
    expect(linesOf(slideOf(deck, 'River').body)).toEqual([
      '- Upper',
      '  - steep',
      '  - narrow',
      '- Lower',
      '  - flat',
      '  - wide',
    ]);
  });

  it('become slides of their own below an opening one when they say much', () => {
    const long = ['bank', 'bed', 'mouth'].map(sentence);
    const deck = deckOf(`# T\n\n## River\n\n${label('Upper', ...long)}\n${label('Lower', ...long.slice(1))}`);
    expect(listing(deck)).toEqual(['title T', 'section River', 'points Upper', 'points Lower']);
    expect(slideOf(deck, 'Upper').id).toBe('river.upper');
  });

  it('share slides evenly when there are many short ones', () => {
    const six = [...'ABCDEF'].map(name => label(`Term ${name}`, 'a word or two about it')).join('\n');
    const deck = deckOf(`# T\n\n## Terms\n\n${six}`);
    expect(listing(deck)).toEqual(['title T', 'groups Terms 1/2', 'groups Terms 2/2']);
    expect(linesOf(slideOf(deck, 'Terms').body)).toHaveLength(6);
  });

  it('keep their place among flat points', () => {
    const deck = deckOf(`# T\n\n## River\n\n- It rises.\n${label('Lower', 'flat')}\n- It ends.`);
    expect(linesOf(slideOf(deck, 'River').body)).toEqual([
      '- It rises.',
      '- Lower',
      '  - flat',
      '- It ends.',
    ]);
  });

  it('leave the flat points around them on slides of the heading, in order', () => {
    const heavy = (name: string) => label(name, ...['a', 'b', 'c', 'd'].map(sentence));
    const deck = deckOf(`# T\n\n## River\n\n- It rises.\n${heavy('Upper')}\n${heavy('Lower')}\n- It ends.`);
    expect(listing(deck).slice(1)).toEqual([
      'section River',
      'points River',
      'points Upper',
      'points Lower',
      'points River',
    ]);
  });

  it('keep their number and lose their colon as a title', () => {
    const long = [...'abcd'].map(sentence).map(detail => `   - ${detail}`);
    const deck = deckOf(
      `# T\n\n## River\n\n1. Upper:\n${long.join('\n')}\n2. **Lower:**\n${long.join('\n')}`,
    );
    expect(listing(deck).slice(2)).toEqual(['points 1. Upper', 'points 2. Lower']);
  });

  it('are found in lines that each name the list below them', () => {
    const deck = deckOf('# T\n\n## River\n\nUpper:\n\n- steep\n\n**Lower**\n\n- flat\n- wide');
    expect(listing(deck)).toEqual(['title T', 'groups River']);
  });

  it('are found in numbered points whose lists were not indented', () => {
    const deck = deckOf('# T\n\n## River\n\n1. Upper\n- steep\n2. Lower\n- flat');
    expect(linesOf(slideOf(deck, 'River').body)).toEqual([
      '- 1. Upper',
      '  - steep',
      '- 2. Lower',
      '  - flat',
    ]);
  });

  it('have what stands beside them said, or shown with detail full', () => {
    const long = ['bank', 'bed', 'mouth'].map(sentence);
    const markdown = `# T\n\n## River\n\nIt flows.\n\n${label('Upper', ...long)}\n${label('Lower', ...long)}`;
    expect(linesOf(slideOf(deckOf(markdown), 'River').notes)).toEqual(['It flows.']);
    expect(listing(deckOf(markdown, { detail: 'full' })).slice(1, 3)).toEqual([
      'section River',
      'prose River',
    ]);
  });

  it('are no titles when they are whole sentences', () => {
    const long = ['bank', 'bed', 'mouth'].map(sentence);
    const deck = deckOf(
      `# T\n\n## River\n\n${label(sentence('spring'), ...long)}\n${label(sentence('sea'), ...long)}`,
    );
    expect(listing(deck)).toEqual(['title T', 'points River']);
  });

  it('may be headings below the level of slides', () => {
    const deck = deckOf('# T\n\n## River\n\nIt flows.\n\n### Upper\n\n- steep\n\n### Lower\n\n- flat');
    expect(listing(deck)).toEqual(['title T', 'groups River']);
    expect(linesOf(slideOf(deck, 'River').notes)).toEqual(['It flows.']);
  });
});

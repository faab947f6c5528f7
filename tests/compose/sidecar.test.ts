import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/compose/index.ts';
import { type Deck, type Slide, slidesOf } from '../../src/model/deck.ts';
import { readOutline } from '../../src/read/index.ts';
import { readSidecar } from '../../src/read/sidecar/read-sidecar.ts';
import { blockText } from '../../src/text/plain-text.ts';

function deckWith(sidecar: string, contents: string): Deck {
  const outline = readOutline({ path: 'sea.md', contents }, { from: 'markdown', meta: { title: 'The sea' } });
  return composeDeck(outline, readSidecar({ path: 'sea.slides.yaml', contents: sidecar }).sidecar);
}

const SEA = `## Tides

- They rise.
- They fall.
- They turn.

## Waves

- Wind makes them.

## Salt

![Crystals](salt.png)
`;

function slideWith(wishes: string, id = 'tides', contents = SEA): Slide {
  const deck = deckWith(`slides:\n  ${id}:\n    ${wishes}\n`, contents);
  const slide = slidesOf(deck).find(one => one.id === id);
  expect(deck.messages).toEqual([]);
  if (!slide) throw new Error(`There is no slide ${id}`);
  return slide;
}

const stepsOf = ({ body }: Slide) =>
  body.flatMap(block => (block.type === 'list' ? block.children.map(({ data }) => data?.step) : []));

describe('a wish for a slide', () => {
  it('changes its layout', () => {
    expect(slideWith('layout: statement')).toMatchObject({
      layout: 'statement',
      attributes: { values: { layout: 'statement' } },
    });
  });

  it('adds notes after those of the outline', () => {
    const contents = '## Tides\n\n- They rise.\n\nNotes: The moon.\n';
    const { notes, ownNotes } = slideWith('notes: "*Ask* them."', 'tides', contents);
    expect(blockText(notes)).toBe('The moon.\nAsk them.');
    expect(ownNotes).toBe(2);
  });

  it('adds a picture, or shows it in place of the only one, with its words', () => {
    expect(JSON.stringify(slideWith('image: moon.png').body.at(-1))).toContain('"url":"moon.png"');
    const salt = JSON.stringify(slideWith('image: new.png', 'salt').body);
    expect(salt).toContain('"url":"new.png"');
    expect(salt).toContain('"alt":"Crystals"');
    expect(salt).not.toContain('salt.png');
  });

  it('hides a slide, plans its time, and colours it', () => {
    expect(slideWith('hidden: yes').attributes.values).toEqual({ visibility: 'hidden' });
    expect(slideWith('timing: 2 min').attributes.values).toEqual({ timing: '120' });
    expect(slideWith('background: teal').attributes.values).toEqual({ background: 'teal' });
    expect(slideWith('theme: Dark').attributes.classes).toEqual(['dark']);
  });

  it('lets points appear in another order, and those that are not named at once', () => {
    expect(stepsOf(slideWith('steps: [3, 1]'))).toEqual([2, undefined, 1]);
    const all = slideWith('steps: yes').body[0];
    expect(all?.type === 'list' && all.children.every(({ data }) => data?.fragment)).toBe(true);
  });

  it('holds for all slides that an author made of a subject, but notes for the first', () => {
    const deck = deckWith(
      'slides:\n  tides:\n    background: teal\n    notes: Look.\n',
      '## Tides\n\n- Up.\n\n---\n\n- Down.\n',
    );
    const tides = slidesOf(deck).filter(({ id }) => id.startsWith('tides'));
    expect(tides.map(({ attributes }) => attributes.values.background)).toEqual(['teal', 'teal']);
    expect(tides.map(({ notes }) => blockText(notes))).toEqual(['Look.', '']);
  });

  it('is found by an old id of its slide', () => {
    const deck = deckWith('slides:\n  moon:\n    hidden: yes\nlinks:\n  moon: tides\n', SEA);
    expect(deck.messages).toEqual([]);
    expect(slidesOf(deck).find(({ id }) => id === 'tides')?.attributes.values).toEqual({
      visibility: 'hidden',
    });
  });

  it('for a slide that is not there is kept, with where it may belong', () => {
    const [message] = deckWith('slides:\n  the-waves:\n    hidden: yes\n', SEA).messages;
    expect(message).toMatchObject({
      rule: 'orphan-tweak',
      path: 'sea.slides.yaml',
      place: { start: { line: 2 } },
    });
    expect(message?.remedy).toMatch(/^Did it become “waves” \(“Waves”\)\?/);
  });

  it('can’t change the layout of what Lectern makes itself', () => {
    const deck = deckWith('slides:\n  title-slide:\n    layout: code\n', SEA);
    expect(deck.messages.map(({ rule }) => rule)).toEqual(['bad-tweak']);
    expect(slidesOf(deck)[0]?.layout).toBe('title');
  });
});

describe('ids that are remembered', () => {
  const ids = (sidecar: string, contents: string) =>
    slidesOf(deckWith(sidecar, contents)).map(({ id }) => id);

  it('stay with their slide, and another of the same title gets one of its own', () => {
    const twice = '## Example\n\n- new here\n\n## Example\n\n- old one\n';
    expect(ids('', twice)).toEqual(['title-slide', 'example', 'example.old-one']);
    expect(ids('ids:\n  example.old-one: example\n', twice)).toEqual([
      'title-slide',
      'example.new-here',
      'example',
    ]);
  });

  it('yield to those that the author asks for', () => {
    expect(ids('ids:\n  waves: tides\n', '## Foam {#tides}\n\n- a\n\n## Waves\n\n- b\n')).toEqual([
      'title-slide',
      'tides',
      'waves',
    ]);
  });

  it('lead to the slide that had them, over several names, also from within the lecture', () => {
    const contents = '## Tides\n\n- See [this](#froth) or [that](#/foam).\n\n## Waves\n\n- b\n';
    const slides = slidesOf(deckWith('links:\n  foam: froth\n  froth: waves\n  gone: never\n', contents));
    expect(slides.find(({ id }) => id === 'waves')?.formerIds).toEqual(['foam', 'froth']);
    expect(JSON.stringify(slides[1]?.body).match(/"url":"#waves"/g)).toHaveLength(2);
  });

  it('are not given to a new slide', () => {
    expect(ids('links:\n  foam: waves\n', '## Foam\n\n- new one\n\n## Waves\n\n- b\n')).toEqual([
      'title-slide',
      'foam.new-one',
      'waves',
    ]);
  });
});

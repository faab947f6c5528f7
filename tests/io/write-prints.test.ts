import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/io/failure.ts';
import { writeLecture } from '../../src/io/write-lecture.ts';
import { writePrints } from '../../src/io/write-prints.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import { PRINTS_SCRIPT, printsScript } from '../../src/model/prints.ts';
import { temporaryFolder } from './temporary-folder.ts';

const pdf = (path: string): Artifact => ({ path, mediaType: 'application/pdf', contents: '%PDF' });
const deck = (words: string): Artifact[] => [
  { path: 'deck.json', mediaType: 'application/json', contents: words },
  { path: PRINTS_SCRIPT, mediaType: 'text/javascript', contents: printsScript({}) },
];
const told = (out: string) => readFileSync(join(out, 'tides', PRINTS_SCRIPT), 'utf8');

describe('writePrints', () => {
  it('tells the deck beside it what there is, but not of the handout with the answers', () => {
    const out = temporaryFolder();
    writeLecture(out, 'tides', deck('one'));
    expect(told(out)).toBe(printsScript({}));
    writePrints(out, 'tides', [pdf('tides.pdf'), pdf('tides-handout-lecturer.pdf')]);
    expect(told(out)).toBe(printsScript({ slides: 'tides.pdf' }));
    writePrints(out, 'tides', [pdf('tides-handout.pdf')]);
    expect(told(out)).toBe(printsScript({ slides: 'tides.pdf', handout: 'tides-handout.pdf' }));
  });

  it('is forgotten by a deck that has other slides, and kept by one that is the same', () => {
    const out = temporaryFolder();
    writeLecture(out, 'tides', deck('one'));
    writePrints(out, 'tides', [pdf('tides.pdf')]);
    writeLecture(out, 'tides', deck('one'));
    expect(told(out)).toBe(printsScript({ slides: 'tides.pdf' }));
    utimesSync(join(out, 'tides/tides.pdf'), 1, 1);
    writeLecture(out, 'tides', deck('two'));
    expect(told(out)).toBe(printsScript({}));
  });

  it('writes over no file that it did not make', () => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'tides'));
    writeFileSync(join(out, 'tides/tides.pdf'), 'precious');
    expect(() => writePrints(out, 'tides', [pdf('tides.pdf')])).toThrow(Failure);
    expect(readFileSync(join(out, 'tides/tides.pdf'), 'utf8')).toBe('precious');
  });
});

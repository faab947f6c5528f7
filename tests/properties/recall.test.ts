import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, createRecall } from '../../src/build.ts';
import type { Message } from '../../src/model/message.ts';
import type { Place } from '../../src/model/place.ts';
import { shippedResources } from '../shipped-resources.ts';
import { edit, edited } from './arbitrary-edit.ts';
import { pieces, plainText } from './arbitrary-outline.ts';

const resources = await shippedResources();
const texts = fc.oneof(
  plainText,
  pieces.map(parts => parts.join('\n\n')),
);

function made(contents: string, recall?: ReturnType<typeof createRecall>) {
  const source = { path: 'talk.md', contents };
  const { artifacts, messages } = build(source, { resources, ...(recall ? { recall } : {}) });
  const pages = artifacts.filter(artifact => typeof artifact.contents === 'string');
  return { pages, messages: messages.map(inLines) };
}

/** A message points at lines and columns; what else its place may hold is nobody's business. */
function inLines({ place, ...message }: Message): object {
  const point = ({ line, column }: Place['start']) => `${line}:${column}`;
  return place ? { ...message, place: [point(place.start), point(place.end)] } : message;
}

describe('building again with what is recalled', () => {
  it('gives the same files and messages as building anew, after any edits', () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
        const recall = createRecall();
        made(text, recall);
        let now = text;
        for (const one of edits) {
          now = edited(now, one);
          expect(made(now, recall)).toEqual(made(now));
        }
      }),
      { numRuns: 25 },
    );
  });
});

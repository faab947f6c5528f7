import { describe, expect, it } from 'vitest';
import { keepHeadings } from '../../../src/write/handout/keep-headings.ts';
import type { PassageView } from '../../../src/write/handout/sheet-view.ts';

function passage(headingTyp: string, staysTyp: 'true' | 'false'): PassageView {
  return { headingTyp, staysTyp, levelTyp: '1', slidesTyp: '()', bodyTyp: '' };
}

function stays(...parts: ReadonlyArray<readonly PassageView[]>): string[] {
  const views = parts.map(passages => ({ slidesTyp: '()', leadsTyp: 'true', passages }));
  return keepHeadings(views).flatMap(({ passages }) => passages.map(({ staysTyp }) => staysTyp));
}

describe('a heading with nothing below it', () => {
  const [first, second, text] = [passage('a', 'false'), passage('b', 'false'), passage('c', 'true')];

  it('stays with the text of the next heading', () => {
    expect(stays([first, text])).toEqual(['true', 'true']);
  });

  it('stays with it over the end of its part', () => {
    expect(stays([first], [text])).toEqual(['true', 'true']);
  });

  it('lets those before it go, so that a list of titles fills its page', () => {
    expect(stays([first, second, text])).toEqual(['false', 'true', 'true']);
  });

  it('ends a lecture as it is', () => {
    expect(stays([text, first])).toEqual(['true', 'false']);
  });
});

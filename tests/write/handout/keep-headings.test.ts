import { describe, expect, it } from 'vitest';
import { keepHeadings } from '../../../src/write/handout/keep-headings.ts';
import type { PassageView } from '../../../src/write/handout/sheet-view.ts';

function passage(headingTyp: string, staysTyp: 'true' | 'false'): PassageView {
  return { headingTyp, staysTyp, levelTyp: '1', slidesTyp: '()', linesTyp: '0', bodyTyp: '' };
}

function stays(...parts: ReadonlyArray<readonly PassageView[]>): string[] {
  const views = parts.map(passages => ({ slidesTyp: '()', leadsTyp: 'true', linesTyp: '0', passages }));
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

  it('stays with others of its kind', () => {
    expect(stays([first, second, text])).toEqual(['true', 'true', 'true']);
  });

  it('goes in the middle of a list of titles, so that the list fills its page', () => {
    const titles = Array.from({ length: 8 }, (_, at) => passage(`title ${at}`, 'false'));
    const middle = ['false', 'false', 'false'];
    expect(stays([...titles, text])).toEqual(['true', 'true', ...middle, 'true', 'true', 'true', 'true']);
  });

  it('ends a lecture as it is', () => {
    expect(stays([text, first])).toEqual(['true', 'false']);
  });
});

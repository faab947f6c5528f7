import { describe, expect, it } from 'vitest';
import { createReporter } from '../../src/io/reporter.ts';
import { type Output, wantsColour } from '../../src/io/terminal.ts';
import type { Message } from '../../src/model/message.ts';

function recorder(isTerminal = false): Output & { readonly text: () => string } {
  let text = '';
  return {
    write: more => {
      text += more;
    },
    isTerminal,
    hasColour: isTerminal,
    width: 80,
    text: () => text,
  };
}

const warning: Message = {
  level: 'warning',
  rule: 'unknown-key',
  text: 'Unexpected key “autor”, expected author',
  remedy: 'Did you mean “author”?',
  path: 'talk.md',
  place: { start: { line: 2, column: 1 }, end: { line: 2, column: 6 } },
};

describe('the reporter', () => {
  it('says where, how bad, what, which rule, and what to do', () => {
    const err = recorder();
    createReporter(recorder(), err).messages([warning], () => '---\nautor: Me\n---');
    expect(err.text().split('\n')).toEqual([
      'talk.md:2:1  warning  Unexpected key “autor”, expected author  unknown-key',
      '    2 | autor: Me',
      '      | ^^^^^',
      '        Did you mean “author”?',
      '',
    ]);
  });

  it('puts errors first, and counts what would flood the screen', () => {
    const err = recorder();
    const many = [...Array<Message>(25).fill(warning), { ...warning, level: 'error' as const, rule: 'bad' }];
    createReporter(recorder(), err).messages(many);
    expect(err.text()).toMatch(/^talk\.md:2:1 {2}error/);
    expect(err.text()).toContain('… and 6 more messages: unknown-key 6');
  });

  it('gives one line a lecture, on standard output', () => {
    const [out, err] = [recorder(), recorder()];
    const line = {
      name: 'peace',
      nameWidth: 7,
      slides: 24,
      sections: 1,
      path: 'dist/peace/index.html',
      seconds: 0.2,
    };
    createReporter(out, err).lecture(line);
    expect(out.text()).toBe('peace    24 slides, 1 section  dist/peace/index.html  0.20 s\n');
    expect(err.text()).toBe('');
  });

  it('shows progress on a terminal only, and wipes it before the next line', () => {
    const [plain, terminal] = [recorder(), recorder(true)];
    createReporter(recorder(), plain).progress('Building …');
    expect(plain.text()).toBe('');
    const reporter = createReporter(recorder(), terminal);
    reporter.progress('Building …');
    reporter.messages([{ level: 'info', rule: 'x', text: 'Said' }]);
    expect(terminal.text()).toMatch(/Building …\S*\r\u001b\[2K.*Said/s);
  });
});

describe('wantsColour', () => {
  it('is for terminals, and NO_COLOR has the last word', () => {
    expect(wantsColour(true, {})).toBe(true);
    expect(wantsColour(false, {})).toBe(false);
    expect(wantsColour(true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(wantsColour(true, { TERM: 'dumb' })).toBe(false);
    expect(wantsColour(false, { FORCE_COLOR: '1' })).toBe(true);
  });
});

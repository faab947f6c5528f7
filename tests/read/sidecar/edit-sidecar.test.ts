import { describe, expect, it } from 'vitest';
import { editSidecar } from '../../../src/read/sidecar/edit-sidecar.ts';

const MINE = `# My wishes

slides:
    tide:   # the first one
        layout: statement
        notes: |
            Wait
              a moment.
        steps: [2, 1]
    # later
    'moon': {hidden: yes}
other: kept
`;

describe('a sidecar with changes', () => {
  it('begins with what it is for', () => {
    const text = editSidecar('', { tweaks: new Map([['tide', new Map([['hidden', 'yes']])]]) });
    expect(text).toMatch(/^# What belongs to single slides/);
    expect(text).toMatch(/slides:\n {2}tide:\n {4}hidden: yes\n$/);
  });

  it('keeps comments, order, and what Lectern does not know', () => {
    const text = editSidecar(MINE, { tweaks: new Map([['moon', new Map([['timing', '2 min']])]]) });
    for (const part of ['# My wishes', '# the first one', '# later', '  a moment.', 'other: kept', '[2, 1]'])
      expect(text).toContain(part);
    expect(text.indexOf('tide')).toBeLessThan(text.indexOf('moon'));
    expect(text).toContain('timing: 2 min');
  });

  it('lets wishes and times follow a slide that has another id', () => {
    const before = 'slides:\n  # why\n  a:\n    hidden: yes\nrehearsed:\n  a: 90 s\n';
    const text = editSidecar(before, { renamed: new Map([['a', 'b']]) });
    expect(text).toBe('slides:\n  # why\n  b:\n    hidden: yes\nrehearsed:\n  b: 90 s\n');
  });

  it('loses no wish where both ids have some', () => {
    const before = 'slides:\n  a:\n    hidden: yes\n    alt: A\n  b:\n    alt: B\n';
    const text = editSidecar(before, { renamed: new Map([['a', 'b']]) });
    expect(text).toBe('slides:\n  a:\n    alt: A\n  b:\n    alt: B\n    hidden: yes\n');
  });

  it('is empty where nothing is left, and keeps what an author says in it', () => {
    const links = new Map([['a', 'b']]);
    const gone = new Map([['a', undefined]]);
    expect(editSidecar(editSidecar('', { links }), { links: gone })).toBe('');
    expect(editSidecar('# mine\nlinks:\n  a: b\n', { links: gone })).toBe('# mine\nlinks: {}\n');
  });

  it('writes what needs it in quotation marks, numbers in one line, and long notes as they are', () => {
    const values = new Map([
      ['background', '#204060'],
      ['steps', '[3,1]'],
      ['notes', 'One: two\nthree\n'],
    ] as const);
    expect(editSidecar('slides:\n', { tweaks: new Map([['a', values]]) })).toBe(
      'slides:\n  a:\n    background: "#204060"\n    steps: [3, 1]\n    notes: |\n      One: two\n      three\n',
    );
  });

  it('keeps the line ends of its author', () => {
    expect(editSidecar('links:\r\n  a: b\r\n', { links: new Map([['a', 'c']]) })).toBe(
      'links:\r\n  a: c\r\n',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/io/failure.ts';

function refused(code: string, syscall: string): unknown {
  const error = Object.assign(new Error(`${code}: refused, ${syscall} 'tides.pdf'`), { code, syscall });
  return failureOf(error, 'dist/tides/tides.pdf', 'write');
}

describe('what the system refuses', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'is a file that a viewer has open, where it may not be replaced (%s)',
    code => {
      expect(refused(code, 'rename')).toMatchObject({
        report: {
          rule: 'in-use',
          text: '“dist/tides/tides.pdf” could not be replaced: another program has it open',
        },
      });
    },
  );

  it('is a matter of permissions, where nothing may be written beside it', () => {
    expect(refused('EACCES', 'open')).toMatchObject({ report: { rule: 'permission-denied' } });
  });

  it('is not made of mistakes of our own', () => {
    const mistake = new TypeError('tides is undefined');
    expect(failureOf(mistake, 'dist', 'write')).toBe(mistake);
  });
});

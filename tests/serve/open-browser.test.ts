import { describe, expect, it } from 'vitest';
import { hasDesktop } from '../../src/serve/open-browser.ts';

describe('hasDesktop', () => {
  it('is true where a person sits in front of a screen', () => {
    expect(hasDesktop(true, {}, 'darwin')).toBe(true);
    expect(hasDesktop(true, {}, 'win32')).toBe(true);
    expect(hasDesktop(true, { DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDesktop(true, { WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  });

  it('is false in a pipe, without a display, on a build machine and over the network', () => {
    expect(hasDesktop(false, {}, 'darwin')).toBe(false);
    expect(hasDesktop(true, {}, 'linux')).toBe(false);
    expect(hasDesktop(true, { CI: 'true' }, 'darwin')).toBe(false);
    expect(hasDesktop(true, { DISPLAY: ':0', SSH_CONNECTION: 'x' }, 'linux')).toBe(false);
  });
});

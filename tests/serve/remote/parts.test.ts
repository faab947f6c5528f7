import type { NetworkInterfaceInfo } from 'node:os';
import jsqrModule from 'jsqr';
import { describe, expect, it } from 'vitest';
import { allowance, allowances } from '../../../src/serve/remote/allowance.ts';
import { isSameKey, newKey } from '../../../src/serve/remote/key.ts';
import { hostOf, networkAddresses } from '../../../src/serve/remote/network-addresses.ts';
import { qrText } from '../../../src/serve/remote/qr-text.ts';
import { qrCode, qrPath, SCREEN_EDGE } from '../../../src/write/qr-code.ts';

/** The package's types and its module disagree about the default export. */
const jsQR = jsqrModule as unknown as typeof jsqrModule.default;

describe('the key', () => {
  it('has 128 bits that stand in an address as they are, and is another each time', () => {
    expect(newKey()).toMatch(/^[\w-]{22}$/);
    expect(newKey()).not.toBe(newKey());
  });

  it('is the whole of it or nothing', () => {
    const key = newKey();
    expect(isSameKey(key, key)).toBe(true);
    for (const given of ['', key.slice(1), `${key}a`, key.toUpperCase()])
      expect(isSameKey(given, key)).toBe(false);
  });
});

describe('an allowance', () => {
  it('gives so much at once, and then so much a second', () => {
    const may = allowance({ burst: 2, perSecond: 1 });
    expect([may(0), may(0), may(0), may(999), may(1000), may(1500)]).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('is counted for each who asks, and forgets the oldest', () => {
    const may = allowances({ burst: 1, perSecond: 0 }, 2);
    expect([may('a', 0), may('a', 0), may('b', 0), may('c', 0), may('a', 0)]).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('the addresses of this machine', () => {
  const at = (address: string, internal = false): NetworkInterfaceInfo =>
    ({ address, internal, family: address.includes(':') ? 'IPv6' : 'IPv4' }) as NetworkInterfaceInfo;

  it('begins with the one in the wireless network, and leaves out what nobody else reaches', () => {
    const found = networkAddresses({
      lo: [at('127.0.0.1', true)],
      docker0: [at('172.17.0.1')],
      enp3s0: [at('10.4.0.7'), at('fe80::1')],
      wlp2s0: [at('192.168.0.12'), at('2001:db8::5')],
      usb0: [at('169.254.8.8')],
    });
    expect(found).toEqual(['192.168.0.12', '10.4.0.7', '172.17.0.1']);
  });

  it.each([
    ['Windows', { 'vEthernet (WSL)': [at('172.20.16.1')], 'Wi-Fi': [at('192.168.1.5')] }],
    ['macOS with a VPN', { utun4: [at('10.8.0.2')], en0: [at('192.168.1.5')] }],
    ['a university', { eth0: [at('141.20.1.9')], eth1: [at('192.168.1.5')] }],
  ])('knows %s', (_, interfaces) => {
    expect(networkAddresses(interfaces)[0]).toBe('192.168.1.5');
  });

  it('takes long addresses where there are no others', () => {
    const found = networkAddresses({ wlan0: [at('2001:db8::5')] });
    expect(found.map(hostOf)).toEqual(['[2001:db8::5]']);
  });
});

describe('the code', () => {
  const LINK = 'http://192.168.0.12:1649/ABCDEFGHIJKLMNOPQRSTUV/';
  const code = qrCode(LINK, SCREEN_EDGE);

  it('can be read by a camera', () => {
    const scale = 4;
    const side = code.length * scale;
    const dots = Uint8ClampedArray.from({ length: side * side * 4 }, (_, at) => {
      const [x, y] = [Math.floor(at / 4) % side, Math.floor(at / 4 / side)];
      return at % 4 !== 3 && code[Math.floor(y / scale)]?.[Math.floor(x / scale)] ? 0 : 255;
    });
    expect(jsQR(dots, side, side)?.data).toBe(LINK);
  });

  it('is a square with a light edge and three dark corners', () => {
    expect(code.length).toBe(code[0]?.length);
    expect([0, 1, 2].every(row => !code[row]?.includes(true))).toBe(true);
    expect(code[3]?.slice(3, 11)).toEqual([true, true, true, true, true, true, true, false]);
  });

  it('draws every dark square once', () => {
    const dark = code.flat().filter(Boolean).length;
    const drawn = [...qrPath(code).matchAll(/h(\d+)v1h-\1z/g)].reduce(
      (sum, [, length]) => sum + Number(length),
      0,
    );
    expect(drawn).toBe(dark);
  });

  it('fits a terminal, two rows a line, dark on light with colours and without', () => {
    const lines = qrText(code, false).split('\n');
    expect([lines.length, lines[0]?.length]).toEqual([Math.ceil(code.length / 2), code.length]);
    expect(lines[0]).toMatch(/^█+$/);
    expect(qrText(code, true).replace(/\u001b\[[\d;]*m/g, '')).toBe(qrText(code, false));
  });
});

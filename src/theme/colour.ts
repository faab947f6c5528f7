/** A colour in OKLCH: lightness from 0 to 1, chroma from 0 to about 0.37, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Red, green and blue in linear light, each from 0 to 1. */
export type LinearRgb = readonly [number, number, number];

/** `#rrggbb` in lower case for `#0A5`, `0a5` or `#00aa55`; undefined for anything else. */
export function normalColour(text: string): string | undefined {
  const digits = HEX.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return digits.length === 3 ? `#${[...digits].map(digit => digit + digit).join('')}` : `#${digits}`;
}

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Linear light of `#rrggbb`, by the transfer function of sRGB (IEC 61966-2-1). */
export function linearRgb(hex: string): LinearRgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** OKLCH of `#rrggbb`. The matrices are those of Björn Ottosson, “A perceptual color space” (2020). */
export function toOklch(hex: string): Oklch {
  const [red, green, blue] = linearRgb(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

/** `#rrggbb` of a colour; one that no screen can show loses chroma until it can be shown. */
export function fromOklch(colour: Oklch): string {
  const fits = (chroma: number) => rgbOf({ ...colour, chroma }).every(isShown);
  if (fits(colour.chroma)) return hexOf(rgbOf(colour));
  let low = 0;
  let high = colour.chroma;
  for (let round = 0; round < 16; round++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return hexOf(rgbOf({ ...colour, chroma: low }));
}

function rgbOf({ lightness, chroma, hue }: Oklch): LinearRgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isShown(channel: number): boolean {
  return channel >= -0.0005 && channel <= 1.0005;
}

function hexOf(rgb: LinearRgb): string {
  const digits = rgb.map(channel => {
    const light = Math.min(Math.max(channel, 0), 1);
    const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

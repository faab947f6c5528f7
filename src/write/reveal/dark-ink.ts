/**
 * Whether a drawing (SVG) has dark lines and no ground of its own: on a dark slide it needs a light one. What its
 * colours are is read from its attributes and styles; a shape without any is black.
 */
export function hasDarkInk(svg: string): boolean {
  if (OWN_GROUND.test(svg) || KNOWS_DARK.test(svg) || fillsItsBox(svg)) return false;
  const colours = [...svg.matchAll(COLOUR)].map(([, colour = '']) => colour.toLowerCase());
  if (colours.length === 0) return SHAPE.test(svg);
  return colours.some(isDark);
}

const OWN_GROUND = /<svg\b[^>]*style="[^"]*background/i;
const KNOWS_DARK = /prefers-color-scheme/i;
const COLOUR = /(?:fill|stroke)\s*[=:]\s*["']?\s*(#[0-9a-f]{3,8}|rgb\([^)]*\)|black|currentcolor|[a-z]+)/gi;
const SHAPE = /<(?:path|rect|circle|ellipse|line|polyline|polygon|text)\b/i;

/** A rectangle as large as the whole drawing. */
function fillsItsBox(svg: string): boolean {
  const [, , , width, height] =
    /viewBox="([\d.-]+)[\s,]+([\d.-]+)[\s,]+([\d.]+)[\s,]+([\d.]+)"/i.exec(svg) ?? [];
  return [...svg.matchAll(RECTANGLE)].some(([rectangle]) => {
    const [, wide] = /\bwidth="([\d.]+%?)"/.exec(rectangle) ?? [];
    const [, high] = /\bheight="([\d.]+%?)"/.exec(rectangle) ?? [];
    const whole = (wide === '100%' || wide === width) && (high === '100%' || high === height);
    return whole && wide !== undefined && !/fill\s*[=:]\s*["']?none/.test(rectangle);
  });
}

const RECTANGLE = /<rect\b[^>]*>/gi;

/** Against a light paper and a dark one alike: below a third of full brightness. */
function isDark(colour: string): boolean {
  if (colour === 'black' || colour === 'currentcolor') return true;
  const parts = colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : hexParts(colour);
  const [red, green, blue] = parts;
  if (red === undefined || green === undefined || blue === undefined) return false;
  return isDarkColour(red, green, blue);
}

/** By its parts, up to 255 each. */
export function isDarkColour(red: number, green: number, blue: number): boolean {
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255 < DARK;
}

const DARK = 0.3;

function hexParts(colour: string): number[] {
  if (!colour.startsWith('#')) return [];
  const digits = colour.slice(1);
  const each = digits.length < 6 ? 1 : 2;
  return [0, 1, 2].map(at => {
    const part = digits.slice(at * each, (at + 1) * each);
    return Number.parseInt(each === 1 ? part + part : part, 16);
  });
}

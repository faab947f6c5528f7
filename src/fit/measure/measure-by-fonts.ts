import type { Theme } from '../../model/artifact.ts';
import { COMPOUND } from '../../text/kept-together.ts';
import { hasItalics } from '../../text/writing.ts';
import type { TextMeasure as FontMeasure } from './text/text-measure.ts';
import type { TextStyle as FontStyle } from './text/text-style.ts';
import { type MetricsSource, measureForTheme } from './text/theme-measure.ts';
import type { TextMeasure, TextStyle } from './text-measure.ts';

/** Measures text by the widths of a theme's own fonts, as a browser sets it in a language. */
export function measureByFonts(theme: Theme, source: MetricsSource, lang: string): TextMeasure {
  const fonts = measureForTheme(theme, source);
  const unspaced = !hasItalics(lang);
  const styleOf = rememberStyles(style => fontStyle(style, lang, unspaced));
  const textMeasure = (measure: FontMeasure['measure']): TextMeasure => ({
    lines: (words, width, size, style) => fonts.countLines(measure(words, styleOf(style)), width, size),
    width: (words, size, style) => fonts.widthOf(measure(words, styleOf(style))) * size,
    longestWord: (words, size, style) => fonts.longestWord(measure(words, styleOf(style))) * size,
    codeLines: fonts.countCodeLines,
    withMemory: () => textMeasure(rememberTexts(fonts.measure)),
  });
  return textMeasure(fonts.measure);
}

/** Fitting asks for the same texts at one size after the other, nearly all of them in one style. */
function rememberTexts(measure: FontMeasure['measure']): FontMeasure['measure'] {
  const known = new Map<unknown, Known>();
  return (words, style) => {
    const first = known.get(words);
    for (let each = first; each; each = each.next) if (each.style === style) return each.measured;
    const measured = measure(words, style);
    known.set(words, { style, measured, next: first });
    return measured;
  };
}

/** A text in one style, and in others. */
interface Known {
  readonly style: FontStyle;
  readonly measured: ReturnType<FontMeasure['measure']>;
  readonly next: Known | undefined;
}

/** One style for all sizes that differ in nothing else, so that a text is measured once for all of them. */
function rememberStyles(make: (style: TextStyle) => FontStyle): (style: TextStyle) => FontStyle {
  const known = new WeakMap<TextStyle, FontStyle>();
  const byLooks = new Map<string, FontStyle>();
  return style => {
    const found = known.get(style);
    if (found) return found;
    const made = make(style);
    const looks = JSON.stringify(made);
    const same = byLooks.get(looks) ?? made;
    byLooks.set(looks, same);
    known.set(style, same);
    return same;
  };
}

function fontStyle(style: TextStyle, lang: string, unspaced: boolean): FontStyle {
  return {
    role: style.family,
    lang,
    ...(style.weight === undefined ? {} : { weight: style.weight }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.spacing === undefined || unspaced ? {} : { letterSpacing: style.spacing }),
    ...(style.figures === undefined ? {} : { figures: style.figures }),
    compounds: style.compounds ?? COMPOUND.body,
    ...(style.evenEmphasis === undefined ? {} : { evenEmphasis: style.evenEmphasis }),
  };
}

import type { Theme } from '../../model/artifact.ts';
import type { TextStyle as FontStyle } from './text/text-style.ts';
import { type MetricsSource, measureForTheme } from './text/theme-measure.ts';
import type { TextMeasure, TextStyle } from './text-measure.ts';

/** Languages whose letters are never spaced: `languages.css` says the same. */
const UNSPACED = /^(?:zh|ja|ko|ar|fa|ur|he|hi|mr|ne)\b/;

/** Measures text by the widths of a theme's own fonts, as a browser sets it in a language. */
export function measureByFonts(theme: Theme, source: MetricsSource, lang: string): TextMeasure {
  const fonts = measureForTheme(theme, source);
  const unspaced = UNSPACED.test(lang);
  const measured = (words: Parameters<TextMeasure['lines']>[0], style: TextStyle) =>
    fonts.measure(words, fontStyle(style, lang, unspaced));
  return {
    lines: (words, width, style) => fonts.countLines(measured(words, style), width, style.size),
    width: (words, style) => fonts.widthOf(measured(words, style)) * style.size,
    longestWord: (words, style) => fonts.longestWord(measured(words, style)) * style.size,
    codeLines: fonts.countCodeLines,
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
    ...(style.evenEmphasis === undefined ? {} : { evenEmphasis: style.evenEmphasis }),
  };
}

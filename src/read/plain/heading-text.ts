import { EARLY_COLON } from './bare-lines.ts';
import type { Span } from './types.ts';

const COLON = /\s*[:：]\s*$/u;
/** Longer headings give up what stands behind an early colon. */
const LONGEST_WHOLE = 100;

/** What a heading shows: no colon at its end; what stands behind an early colon is prose below it. */
export function headingSpans(spans: readonly Span[]): { heading: readonly Span[]; prose: readonly Span[] } {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return { heading: spans, prose: [] };
  const whole = spans.reduce((length, span) => length + span.text.length, 0);
  const lead = whole > LONGEST_WHOLE ? EARLY_COLON.exec(first.text)?.[0] : undefined;
  if (lead)
    return {
      heading: [withoutColon(cut(first, 0, lead.length))],
      prose: [cut(first, lead.length), ...spans.slice(1)],
    };
  return { heading: [...spans.slice(0, -1), withoutColon(last)], prose: [] };
}

function cut(span: Span, start: number, end = span.text.length): Span {
  return { text: span.text.slice(start, end), line: span.line, column: span.column + start };
}

function withoutColon(span: Span): Span {
  return { ...span, text: span.text.replace(COLON, '') };
}

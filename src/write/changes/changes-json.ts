import type { DeckChanges, SlideChange } from '../../compare/deck-changes.ts';
import type { WordRun } from '../../compare/word-changes.ts';
import type { SlideJson } from '../../model/deck-json.ts';

/** Changes as plain data for other programs, version 1: documented in `docs/next-year.md`. */
export function changesToJson({ before, after, slides }: DeckChanges, since: string | undefined): object {
  return {
    version: 1,
    source: after.source,
    since: since ?? null,
    before: { title: before.title, slides: before.slides.length },
    after: { title: after.title, slides: after.slides.length },
    changes: slides.filter(({ kind }) => kind !== 'same').map(toJson),
  };
}

function toJson({ kind, before, after, differs, moved, sure, title, body, notes }: SlideChange) {
  return {
    change: kind,
    before: nameOf(before),
    after: nameOf(after),
    differs,
    moved,
    sure: Math.round(sure * 100) / 100,
    title: runsOf(title),
    body: body.map(line => ({ line: line.kind, words: runsOf(line.runs) })),
    notes: notes.map(line => ({ line: line.kind, words: runsOf(line.runs) })),
  };
}

function nameOf(slide: SlideJson | undefined) {
  return slide ? { id: slide.id, number: slide.number, title: slide.title } : null;
}

/** `["gone", "more"]`. */
function runsOf(runs: readonly WordRun[]) {
  return runs.map(({ kind, text }) => [kind, text] as const);
}

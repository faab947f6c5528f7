/** What the report of changes says of a slide, in the words of a line. */
export interface ChangeFacts {
  readonly kind: 'same' | 'changed' | 'new' | 'removed';
  readonly differs: readonly ('title' | 'body' | 'notes' | 'pictures' | 'layout')[];
  readonly moved: boolean;
  /** Number of the slide in the older deck. */
  readonly was?: number | undefined;
}

/** “renamed, reworded; was 4”. */
export function labelOfChange({ kind, differs, moved, was }: ChangeFacts): string {
  if (kind === 'new') return 'new';
  if (kind === 'removed') return `removed, was ${was}`;
  const words = [...differs.map(aspect => ASPECT_WORDS[aspect]), ...(moved ? ['moved'] : [])];
  return [words.join(', ') || 'as before', ...(was === undefined ? [] : [`was ${was}`])].join('; ');
}

const ASPECT_WORDS = {
  title: 'renamed',
  body: 'reworded',
  notes: 'other notes',
  pictures: 'other pictures',
  layout: 'another layout',
} as const;

/** “since the last build”, “since v2025”. */
export function sinceInWords(since: string | undefined): string {
  return since === undefined ? 'since the last build' : `since ${since}`;
}

export const LEGEND = '[-so-] is gone, {+so+} is new';

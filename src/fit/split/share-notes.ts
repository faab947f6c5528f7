import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Block, Slide } from '../../model/deck.ts';

/** What of a slide's notes each of its parts gets. */
export interface Share {
  readonly notes: readonly Block[];
  readonly ownNotes: number;
}

/**
 * Shares a slide's notes out to its parts. The author's own stay with the first; what is said to a point
 * goes with the part that shows it; a footnote follows its mark.
 */
export function shareNotes(slide: Slide, bodies: ReadonlyArray<readonly Block[]>): Share[] {
  const own = slide.ownNotes ?? 0;
  const starts = bodies.map(startOf);
  const shares: Block[][] = bodies.map((_, index) => (index === 0 ? [...slide.notes.slice(0, own)] : []));
  const footnotes: FootnoteDefinition[] = [];
  let last = 0;
  for (const note of slide.notes.slice(own)) {
    if (note.type === 'footnoteDefinition') footnotes.push(note);
    else {
      last = partFor(note, starts, last);
      shares[last]?.push(note);
    }
  }
  for (const note of footnotes) {
    const index = bodies.findIndex((body, at) => refersTo([...body, ...(shares[at] ?? [])], note.identifier));
    shares[Math.max(index, 0)]?.push(note);
  }
  return shares.map((notes, index) => ({ notes, ownNotes: index === 0 ? own : 0 }));
}

/** The footnotes of a slide that one of its parts refers to. */
export function footOf(body: readonly Block[], foot: readonly Block[]): Block[] {
  return foot.filter(note => note.type === 'footnoteDefinition' && refersTo(body, note.identifier));
}

interface Start {
  readonly line: number;
  readonly column: number;
}

function startOf(body: readonly Block[]): Start | undefined {
  const first = body.find(block => block.position);
  const item = first?.type === 'list' ? first.children.find(child => child.position) : undefined;
  return (item ?? first)?.position?.start;
}

/** The last part that begins no later; of parts that begin together, the first. Never before an earlier note. */
function partFor(note: Block, starts: ReadonlyArray<Start | undefined>, earliest: number): number {
  const at = note.position?.start;
  if (!at) return earliest;
  let part = earliest;
  for (let index = earliest + 1; index < starts.length; index += 1) {
    const start = starts[index];
    const before = starts[part];
    if (!start) continue;
    if (isAfter(start, at)) break;
    if (!before || isAfter(start, before)) part = index;
  }
  return part;
}

function isAfter(a: Start, b: Start): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column);
}

function refersTo(nodes: readonly Nodes[], identifier: string): boolean {
  return nodes.some(node => {
    if (node.type === 'footnoteReference') return node.identifier === identifier;
    return 'children' in node && refersTo(node.children, identifier);
  });
}

import { candidatesFor } from './candidates.ts';
import { openPlaces, type Pairing, pair } from './pairing.ts';
import { compareTraits, traitsOf } from './traits.ts';

/** Pairs the slides that are left by how alike they are, the likeliest first. */
export function pairAlike(pairing: Pairing): void {
  const before = openPlaces(pairing.before, pairing.taken).map(place => traitsOf(pairing.before, place));
  const after = openPlaces(pairing.after, pairing.partners).map(place => traitsOf(pairing.after, place));
  const find = candidatesFor(before);
  const proposals = after.flatMap(own =>
    find(own).flatMap(other => {
      const { sure, convincing } = compareTraits(other, own);
      return convincing ? [{ before: other.place, after: own.place, sure }] : [];
    }),
  );
  proposals.sort((a, b) => b.sure - a.sure || distance(a) - distance(b) || a.after - b.after);
  for (const proposal of proposals) pair(pairing, proposal.before, proposal.after, proposal.sure);
}

function distance({ before, after }: { readonly before: number; readonly after: number }): number {
  return Math.abs(before - after);
}

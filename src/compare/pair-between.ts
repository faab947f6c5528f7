import { openPlaces, type Pairing, pair } from './pairing.ts';
import { compareTraits, traitsOf } from './traits.ts';

/** Pairs two slides that alone have no partner between the same neighbours, if they have anything in common. */
export function pairBetween(pairing: Pairing): void {
  const { before, after, taken, partners } = pairing;
  const open = new Set(openPlaces(before, taken));
  for (const place of openPlaces(after, partners)) {
    const other = placeAfter(pairing, place - 1);
    if (other === undefined || !open.has(other) || placeBefore(pairing, place + 1) !== other) continue;
    const { related, sure } = compareTraits(traitsOf(before, other), traitsOf(after, place));
    if (related) pair(pairing, other, place, sure);
  }
}

/** The place in `before` that follows the partner of the slide at `place`. */
function placeAfter({ partners }: Pairing, place: number): number | undefined {
  if (place < 0) return 0;
  const partner = partners.get(place);
  return partner && partner.other + 1;
}

/** The place in `before` that stands before the partner of the slide at `place`. */
function placeBefore({ partners, after, before }: Pairing, place: number): number | undefined {
  if (place >= after.length) return before.length - 1;
  const partner = partners.get(place);
  return partner && partner.other - 1;
}

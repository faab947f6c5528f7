import type { Atom } from './atom.ts';

/**
 * Shares atoms out to as few slides as their heights allow, in order, and so that all are about equally
 * full. What leads over to the next thing stays with it.
 */
export function packAtoms(atoms: readonly Atom[], height: number): Atom[][] {
  const units = bindUnits(atoms, height);
  const fewest = fill(units, height);
  let low = 0;
  let high = height;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(units, middle).length > fewest.length) low = middle;
    else high = middle;
  }
  return fill(units, high).map(page => page.flatMap(unit => unit.atoms));
}

interface Unit {
  readonly atoms: readonly Atom[];
  readonly height: number;
}

function bindUnits(atoms: readonly Atom[], height: number): Unit[] {
  const units: Unit[] = [];
  let open: Atom[] = [];
  for (const atom of atoms) {
    open.push(atom);
    if (atom.leadsOver && heightOf(open) < height) continue;
    if (heightOf(open) <= height) units.push({ atoms: open, height: heightOf(open) });
    else units.push(...open.map(one => ({ atoms: [one], height: one.height })));
    open = [];
  }
  return open.length > 0 ? [...units, { atoms: open, height: heightOf(open) }] : units;
}

function heightOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + atom.height, 0);
}

function fill(units: readonly Unit[], height: number): Unit[][] {
  const pages: Unit[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    const page = pages.at(-1);
    if (page && used + unit.height <= height) {
      page.push(unit);
      used += unit.height;
    } else {
      pages.push([unit]);
      used = unit.height;
    }
  }
  return pages;
}

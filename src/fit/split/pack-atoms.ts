import type { Atom } from './atom.ts';
import { packEvenly } from './pack-evenly.ts';

/**
 * Shares atoms out to as few slides as their heights allow, in order, and so that all are about equally
 * full. What leads over to the next thing stays with it.
 */
export function packAtoms(atoms: readonly Atom[], height: number): Atom[][] {
  const units = bindUnits(atoms, height);
  return packEvenly(units, height).map(page => page.flatMap(unit => unit.atoms));
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

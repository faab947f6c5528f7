import type { FontMetrics } from '../../../model/font-metrics.ts';
import { ESTIMATED } from './metrics/estimated-metrics.ts';
import type { FontRole } from './text-style.ts';

/** The faces that there are metrics of, one of which a run is measured with. */
export interface FaceFonts {
  /** The metrics of the families that a role names, in that order, each in the face that CSS would choose. */
  readonly find: (role: FontRole, weight: number, italic: boolean) => readonly FontMetrics[];
}

/** A face of a family that has metrics, loaded when it is asked for. */
export interface MeasuredFace {
  readonly family: string;
  /** From and to: the same number unless the file holds a range of weights. */
  readonly weights: readonly [number, number];
  readonly italic: boolean;
  readonly load: () => FontMetrics | undefined;
}

/** Chooses among faces as CSS does; `stacks` are the lists of families as CSS has them. */
export function createFaceFonts(
  faces: readonly MeasuredFace[],
  stacks: Readonly<Record<FontRole, string>>,
): FaceFonts {
  const known = new Map<string, readonly FontMetrics[]>();
  return {
    find: (role, weight, italic) => {
      const key = `${role} ${weight} ${italic}`;
      const found = known.get(key) ?? loadFaces(faces, familiesOf(stacks[role]), weight, italic);
      known.set(key, found);
      return found;
    },
  };
}

function loadFaces(
  faces: readonly MeasuredFace[],
  families: readonly string[],
  weight: number,
  italic: boolean,
): readonly FontMetrics[] {
  const found = families.flatMap(family => {
    const face = chooseFace(
      faces.filter(each => each.family.toLowerCase() === family),
      weight,
      italic,
    );
    return face?.load() ?? [];
  });
  return found.length > 0 ? found : [ESTIMATED];
}

/** The names in a list of families, lower case; what a function of CSS names is left out. */
function familiesOf(stack: string): string[] {
  return stack
    .replace(FUNCTION, '')
    .split(',')
    .map(name => name.trim().replace(QUOTES, '').toLowerCase())
    .filter(name => name !== '');
}

const FUNCTION = /\bvar\([^()]*\)/g;
const QUOTES = /^["']|["']$/g;

/** CSS asks for the style first, then for the nearest weight: from 500 up the heavier ones, below the lighter. */
function chooseFace(
  faces: readonly MeasuredFace[],
  weight: number,
  italic: boolean,
): MeasuredFace | undefined {
  const styled = faces.filter(face => face.italic === italic);
  const pool = styled.length > 0 ? styled : faces;
  return [...pool].sort((a, b) => distance(a, weight) - distance(b, weight))[0];
}

function distance({ weights: [from, to] }: MeasuredFace, wanted: number): number {
  if (from <= wanted && wanted <= to) return 0;
  const has = wanted < from ? from : to;
  if (wanted >= 400 && wanted <= 500 && has > wanted && has <= 500) return has - wanted;
  const heavierFirst = wanted > 500;
  return has > wanted === heavierFirst ? Math.abs(has - wanted) : 1000 + Math.abs(has - wanted);
}

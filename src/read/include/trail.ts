import type { SourceFile } from '../../model/outline.ts';

/** How a file came to be read: from which outline, through which files, and how much was read before. */
export interface Trail {
  /** The outline named to Lectern, as messages name it. */
  readonly root: string;
  /** Absent where the outline is the first or only one. */
  readonly beside?: string;
  /** Paths from the folder of that outline: itself, and the files down to this one. */
  readonly chain: readonly string[];
  /** Documents that were opened beforehand, by the same paths. */
  readonly documents?: ReadonlyMap<string, SourceFile>;
  /** Shared by all files of an outline. */
  readonly spent: { files: number; characters: number };
}

/** Where the reading of an outline begins. */
export function beginTrail({ path, documents }: SourceFile, beside: string | undefined): Trail {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    root: path,
    ...(beside === undefined ? {} : { beside }),
    ...(documents ? { documents } : {}),
    chain: [name],
    spent: { files: 0, characters: 0 },
  };
}

/** The way to a file that the last one takes in. */
export function follow(trail: Trail, path: string): Trail {
  return { ...trail, chain: [...trail.chain, path] };
}

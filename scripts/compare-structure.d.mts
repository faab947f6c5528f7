import type { OutlineJson } from '../src/model/outline-json.ts';

/** What a careful lecturer sees in an outline. */
export interface Expected {
  title: string;
  unsure?: boolean;
  partial?: boolean;
  slides: Array<{
    title: string;
    section?: string;
    top_level_points?: number;
    points_with_children?: string[];
    unsure?: boolean;
  }>;
}

export interface Scores {
  hits: number;
  wanted: number;
  found: number;
  f1: number;
  missed: string[];
  extra: string[];
}

export interface Comparison {
  /** Null where the expected structure leaves the title open. */
  title: boolean | null;
  headings: Scores;
  points: { right: number; of: number; wrong: string[] };
  labels: Scores;
}

export function normalise(text: string): string;
export function compareStructure(outline: OutlineJson, expected: Expected): Comparison;

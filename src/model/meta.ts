import type { HandoutSettings } from './handout.ts';

/** How much of a point with several sentences its slide shows. The rest always stands in the notes. */
export type Detail = (typeof DETAILS)[number];

export const DETAILS = ['full', 'lead', 'labels'] as const;

/** True for the name of a detail. */
export function isDetail(name: string | undefined): name is Detail {
  return DETAILS.some(detail => detail === name);
}

/** The shape of a slide. */
export type Aspect = (typeof ASPECTS)[number];

export const ASPECTS = ['16:9', '16:10', '4:3'] as const;

/** How a university or a chair looks: from `lectern.yaml`. Paths are relative to that file. */
export interface Brand {
  /** The `lectern.yaml` that describes it, for messages; absent where the outline does. */
  readonly path?: string;
  /** Stands for the logo where it cannot be seen. */
  readonly name?: string;
  readonly logo?: string;
  /** By role (`accent`, `paper`, `ink` …), as hexadecimal numbers. */
  readonly colours?: Readonly<Record<string, string>>;
  /** Font files by what they are for. */
  readonly fonts?: Readonly<Partial<Record<BrandFontRole, readonly string[]>>>;
}

export type BrandFontRole = (typeof BRAND_FONT_ROLES)[number];

export const BRAND_FONT_ROLES = ['titles', 'text', 'code'] as const;

/** What is known of a lecture as a whole: from its front matter, from `lectern.yaml`, or from the outline. */
export interface Meta {
  readonly title?: string;
  readonly subtitle?: string;
  /** In the author's order. */
  readonly authors?: readonly string[];
  /** The course that the lecture belongs to. */
  readonly course?: string;
  /** As the author writes it; never parsed. */
  readonly date?: string;
  /** How the lecturer is reached, for the last slide. */
  readonly contact?: string;
  /** Under which the slides may be used, for example `CC BY 4.0`. */
  readonly licence?: string;
  /** Where the slides are found afterwards. */
  readonly url?: string;
  /** BCP 47, for example `pt-BR`. */
  readonly lang?: string;
  readonly theme?: string;
  /** Other colours that the theme has by this name. */
  readonly palette?: string;
  /** The colour that guides, as `#rrggbb`. */
  readonly accent?: string;
  /** The `lectern.yaml` that names them, for messages; what the outline names itself is left out. */
  readonly namedBy?: { readonly palette?: string; readonly accent?: string };
  readonly aspect?: Aspect;
  readonly brand?: Brand;
  readonly detail?: Detail;
  /** The heading level that makes slides, 1 to 6; inferred when absent. */
  readonly slideLevel?: number;
  /** `false` leaves the agenda out, `progress` repeats it before each section; absent: one from three sections on. */
  readonly agenda?: boolean | 'progress';
  /** The author's own HTML is let through, unsanitised. */
  readonly html?: boolean;
  /** Sections as vertical stacks, as reveal.js knows them. */
  readonly stacks?: boolean;
  /** Points appear one after the other. */
  readonly steps?: boolean;
  /** For plain outlines: `off` takes no bullet for a label, `on` lets the reader judge. */
  readonly labels?: 'on' | 'off';
  /** For plain outlines: `flat` takes every bullet as it stands. */
  readonly bullets?: 'flat' | 'nested';
  readonly handout?: HandoutSettings;
  /** How long the lecture is to take, in seconds. */
  readonly duration?: number;
}

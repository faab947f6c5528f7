/** Templates as Handlebars precompiles them, by name: `deck/layouts/points`. */
export type Specifications = Readonly<Record<string, TemplateSpecification>>;

/** Filled in by `scripts/bundle.mjs`; run from its sources, Lectern compiles its templates each time. */
export const precompiled: Specifications | undefined = undefined;

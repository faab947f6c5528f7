/** The part of Handlebars that renders precompiled templates; it has no types of its own. */
declare module 'handlebars/dist/cjs/handlebars.runtime.js' {
  import type Handlebars from 'handlebars';

  const runtime: { readonly default: typeof Handlebars };
  export default runtime;
}

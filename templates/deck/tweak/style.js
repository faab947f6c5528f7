/** Of the panel; on small screens it covers the slide. */
export const WIDTH = 'min(19rem, 40vw)';

/** As the panel of problems looks, in light and dark. */
export const STYLE = `
  :host { --paper: #fcfbf8; --ink: #1b1f27; --soft: #5a6069; --line: #dcd7cc; --field: #ffffff; --accent: #9a3324;
    position: fixed; inset: 0 0 0 auto; z-index: 55; box-sizing: border-box; width: max(${WIDTH}, 15rem); overflow: auto;
    text-align: start; direction: ltr; font: 14px/1.4 "Source Sans 3", system-ui, sans-serif; color: var(--ink);
    background: var(--paper); border-inline-start: 1px solid var(--line); box-shadow: 0 0 24px rgb(0 0 0 / 0.16);
    color-scheme: light; }
  section { padding: 1rem 1.1rem 1.4rem; }
  header { display: grid; grid-template-columns: 1fr auto; gap: 0.1rem 0.5rem; align-items: start; margin-bottom: 0.9rem; }
  strong { font-weight: 600; font-size: 15px; line-height: 1.3; overflow-wrap: anywhere; }
  code { grid-row: 2; font: 12px/1.4 "Source Code Pro", ui-monospace, monospace; color: var(--soft); overflow-wrap: anywhere; }
  .close { grid-area: 1 / 2; margin: -0.3rem -0.4rem 0 0; padding: 0 0.45rem; border: 0; background: none;
    font-size: 20px; line-height: 1.4; color: var(--soft); }
  form { display: grid; gap: 0.5rem; }
  label { display: grid; grid-template-columns: 6.2rem 1fr; gap: 0.5rem; align-items: center; }
  label.wide { grid-template-columns: 1fr; gap: 0.2rem; margin-top: 0.2rem; }
  label.check { grid-template-columns: auto 1fr; justify-content: start; margin-top: 0.2rem; }
  label > span { color: var(--soft); }
  label.check > span { color: inherit; }
  input[type="text"], select, textarea { box-sizing: border-box; width: 100%; min-width: 0; margin: 0; padding: 0.28rem 0.45rem;
    border: 1px solid var(--line); border-radius: 3px; background: var(--field); color: inherit; font: inherit; }
  textarea { resize: vertical; }
  input[type="checkbox"] { margin: 0; width: 1rem; height: 1rem; accent-color: var(--accent); }
  ::placeholder { color: #6f747c; opacity: 0.8; }
  [aria-invalid="true"] { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  p { margin: 0; }
  .said { min-height: 1.4em; margin-top: 0.8rem; font-size: 13px; color: var(--soft); overflow-wrap: anywhere; }
  .problem { color: var(--accent); }
  .hidden { display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: baseline; margin-top: 0.6rem; font-size: 13px; color: var(--soft); }
  .hidden button { padding: 0.1rem 0.5rem; border: 1px solid var(--line); border-radius: 3px; background: none; color: var(--ink); font: inherit; }
  button { cursor: pointer; }
  @media print { :host { display: none; } }
`;

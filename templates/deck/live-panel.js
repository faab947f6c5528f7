/* A panel over the deck that says what is wrong with its outline; none for no problems. */
(() => {
  let panel;

  globalThis.lecternShowProblems = function showProblems(problems, heading) {
    panel?.remove();
    panel = undefined;
    if (problems.length === 0) return;
    panel = document.createElement('lectern-problems');
    panel.setAttribute('role', 'status');
    const root = panel.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    root.append(line('h2', heading), ...problems.map(partsOf));
    document.body.append(panel);
  };

  function partsOf({ place, text, remedy, excerpt }) {
    const part = document.createElement('div');
    if (place) part.append(line('strong', place));
    part.append(line('p', text));
    if (excerpt.length > 0) part.append(line('pre', excerpt.join('\n')));
    if (remedy) part.append(line('p', remedy));
    return part;
  }

  function line(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    element.dir = name === 'pre' ? 'ltr' : 'auto';
    return element;
  }

  const STYLE = `
    :host { position: fixed; inset: auto auto 1rem 1rem; z-index: 60; box-sizing: border-box; max-width: min(36rem, 100vw - 2rem);
      max-height: 50vh; overflow: auto; padding: 0.9rem 1.1rem; text-align: start; direction: ltr;
      font: 15px/1.45 "Source Sans 3", system-ui, sans-serif; color: #1b1f27; background: #fcfbf8;
      border: 1px solid #dcd7cc; border-inline-start: 4px solid #9a3324; box-shadow: 0 6px 24px rgb(0 0 0 / 0.18); }
    h2 { margin: 0; font-size: 13px; font-weight: 600; color: #5a6069; }
    div { margin-top: 0.6rem; }
    strong { color: #9a3324; font-weight: 600; }
    p { margin: 0.15rem 0 0; }
    pre { margin: 0.35rem 0; padding: 0.35rem 0.5rem; overflow: auto; background: #f4f1ea; font: 13px/1.4 "Source Code Pro", monospace; }
    @media print { :host { display: none; } }
  `;
})();

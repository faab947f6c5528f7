/* The code that a phone scans, over the deck: at the start while there is no phone, and with the key Q. */
let panel;
let source;
let count = 0;

export function offerPhone({ address, renew }) {
  source = { address: `${address}?lang=${encodeURIComponent(document.documentElement.lang)}`, renew };
  Reveal.addKeyBinding({ keyCode: 81, key: 'Q', description: 'Phone' }, toggle);
  offerOnce();
}

/* Whoever has a phone already needs none of this. */
export function countPhones(now) {
  const came = now > count;
  count = now;
  if (came && panel) close();
}

function toggle() {
  if (panel) close();
  else show();
}

async function offerOnce() {
  const offer = await ask();
  if (offer) document.body.append(opener(offer.words));
  const key = 'lectern-phone-offered';
  if (sessionStorage.getItem(key) || document.fullscreenElement || window.opener) return;
  sessionStorage.setItem(key, 'yes');
  if (offer?.phones === 0) show(offer);
}

function ask() {
  return fetch(source.address).then(
    answer => (answer.ok ? answer.json() : undefined),
    () => undefined,
  );
}

async function show(known) {
  const offer = known ?? (await ask());
  if (!offer) return;
  close();
  count = offer.phones;
  panel = document.createElement('lectern-remote');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', offer.words.scan);
  panel.lang = offer.words.lang;
  panel.dir = offer.words.dir;
  const root = panel.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  root.adoptedStyleSheets = [style];
  root.append(...partsOf(offer));
  document.body.append(panel);
  document.addEventListener('keydown', closeByKey, true);
  root.querySelector('button').focus({ preventScroll: true });
}

function close() {
  panel?.remove();
  panel = undefined;
  document.removeEventListener('keydown', closeByKey, true);
}

function closeByKey(event) {
  if (event.key !== 'Escape') return;
  event.stopImmediatePropagation();
  close();
}

function partsOf({ link, others, code, phones, words }) {
  const buttons = part('div', { className: 'buttons' });
  buttons.append(button(words.close, close));
  if (link) buttons.append(button(words.newCode, () => source.renew().then(() => show())));
  if (!link) return [part('h2', { textContent: words.noNetwork }), buttons];
  return [
    part('h2', { textContent: words.scan }),
    picture(code),
    linkPart(link),
    part('p', { textContent: words.sameNetwork }),
    ...(others.length > 0 ? [part('p', { textContent: words.otherAddresses })] : []),
    ...others.map(linkPart),
    ...(phones > 1 ? [part('p', { textContent: words.phones.replace('{n}', phones) })] : []),
    buttons,
  ];
}

/* Broken before the key, where it is too long for a line. */
function linkPart(link) {
  const cut = link.indexOf('/', 'https://'.length) + 1;
  const made = part('p', { className: 'link', dir: 'ltr' });
  made.append(link.slice(0, cut), document.createElement('wbr'), link.slice(cut));
  return made;
}

/* The help of the deck shows it, with its key. */
function opener(words) {
  const made = button(words.remote, toggle);
  made.hidden = true;
  made.dataset.keys = 'Q';
  made.lang = words.lang;
  made.dir = words.dir;
  return made;
}

function part(name, values) {
  return Object.assign(document.createElement(name), values);
}

function button(text, act) {
  const made = part('button', { textContent: text, type: 'button' });
  made.addEventListener('click', act);
  return made;
}

function picture({ size, path }) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  const squares = document.createElementNS(svg.namespaceURI, 'path');
  squares.setAttribute('d', path);
  svg.append(squares);
  return svg;
}

const STYLE = `
  :host { position: fixed; inset: 0; z-index: 70; margin: auto; box-sizing: border-box; width: min(25rem, 100vw - 2rem);
    height: max-content; max-height: calc(100vh - 2rem); overflow: auto; padding: 1.6rem 1.8rem 1.4rem; text-align: start;
    font: 15px/1.45 "Lectern Sans", "Source Sans 3", system-ui, sans-serif; color: #1b1f27; background: #fcfbf8;
    border: 1px solid #dcd7cc; box-shadow: 0 12px 48px rgb(0 0 0 / 0.28); }
  h2 { margin: 0; font: 600 20px/1.25 "Lectern Serif", "Source Serif 4", Georgia, serif; text-wrap: balance; }
  svg { display: block; width: 100%; max-width: 15.5rem; margin: 1rem auto 0.6rem; background: #fff; shape-rendering: crispEdges; }
  p { margin: 0.5rem 0 0; color: #5a6069; text-wrap: pretty; }
  .link { overflow-wrap: anywhere; color: #1b1f27; font: 13px/1.4 "Lectern Mono", ui-monospace, monospace; text-align: center; }
  .buttons { display: flex; gap: 0.6rem; margin-top: 1.1rem; }
  button { padding: 0.45rem 0.9rem; font: inherit; color: #1b1f27; background: none; border: 1px solid #b9b3a6; border-radius: 3px; cursor: pointer; }
  button:first-child { color: #fcfbf8; background: #9a3324; border-color: #9a3324; }
  button:focus-visible { outline: 2px solid #9a3324; outline-offset: 2px; }
  @media print { :host { display: none; } }
`;

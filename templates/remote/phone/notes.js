/* Notes as the lecturer wrote them. Of their HTML only these elements are taken, and of their attributes two. */
const KNOWN = new Set(
  'p ul ol li em i strong b mark code pre kbd samp blockquote cite q sub sup br hr h3 h4 h5 h6 dl dt dd table thead tbody tr th td s del ins'.split(
    ' ',
  ),
);
const KEPT = ['lang', 'dir'];
const LEFT_OUT = new Set(['script', 'style', 'template', 'svg', 'iframe', 'object']);

export function showNotes(place, { notes, lang }, none) {
  const page = new DOMParser().parseFromString(notes, 'text/html');
  const parts = [...page.body.childNodes].flatMap(taken);
  place.replaceChildren(...(page.body.textContent.trim() === '' ? [nothing(none)] : parts));
  place.lang = lang;
  place.scrollTop = 0;
}

function nothing(text) {
  const part = document.createElement('p');
  part.className = 'none';
  part.textContent = text;
  return part;
}

function taken(node) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
  if (node.nodeType !== Node.ELEMENT_NODE || LEFT_OUT.has(node.localName)) return [];
  if (node.localName === 'img') return node.alt ? [document.createTextNode(`[${node.alt}]`)] : [];
  const inner = [...node.childNodes].flatMap(taken);
  if (!KNOWN.has(node.localName)) return inner;
  const made = document.createElement(node.localName);
  for (const name of KEPT) if (node.hasAttribute(name)) made.setAttribute(name, node.getAttribute(name));
  made.append(...inner);
  return [made];
}

/**
 * What is shown and what is said, as one text. Where each point of a flat list begins a paragraph of what is said, the
 * paragraphs stand for the points; else the one follows the other.
 */
export function tellWhole(body, said) {
  if (!said) return body;
  const notes = said.querySelector(':scope > .footnotes');
  if (body.some(part => part.matches('.footnotes') && textOf(part) === textOf(notes))) notes.remove();
  const list =
    body.length === 1 && body[0].matches('ul') && !body[0].querySelector('ul, ol') ? body[0] : undefined;
  const points = list ? [...list.children].map(textOf) : [];
  const paragraphs = [...said.querySelectorAll('p, li')];
  const told = points.map(point => paragraphs.find(paragraph => textOf(paragraph).startsWith(point)));
  if (points.length === 0 || told.includes(undefined) || new Set(told).size < told.length)
    return [...body, said];
  said.className = 'whole';
  return [said];
}

function textOf(element) {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

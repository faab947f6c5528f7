/** An element with its attributes (those that are false or undefined are left out) and what stands in it. */
export function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(attribute, value === true ? '' : value);
  element.append(...content.filter(part => part));
  return element;
}

/** A sentence with numbers in its gaps: `Slide {n} of {all}`. */
export function filled(sentence, values) {
  return sentence.replace(GAP, (gap, name) => values[name] ?? gap);
}

const GAP = /\{(\w+)\}/g;

/** An element with its attributes and what stands in it. */
export function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}

const FIELDS = [
  { key: 'layout', label: 'Layout', choices: [] },
  { key: 'theme', label: 'Colours', choices: ['dark', 'light'] },
  { key: 'background', label: 'Background', hint: '#204060, teal, img/sea.jpg' },
  { key: 'image', label: 'Picture', hint: 'img/tide.jpg' },
  { key: 'alt', label: 'Picture in words', hint: 'What it shows' },
  { key: 'steps', label: 'Steps', hint: 'yes, no, or 2, 1, 3' },
  { key: 'timing', label: 'Time', hint: '3 min' },
  { key: 'notes', label: 'Further notes', lines: 4 },
];

/** The fields of the form; `change` is called with the key and the value of one that was changed. */
export function createFields(change) {
  const inputs = new Map();
  const elements = FIELDS.map(field => {
    const input = inputOf(field);
    inputs.set(field.key, input);
    input.addEventListener('change', () => change(field.key, input.value));
    return make('label', field.lines ? { class: 'wide' } : {}, make('span', {}, field.label), input);
  });
  const hide = make('input', { type: 'checkbox' });
  inputs.set('hidden', hide);
  hide.addEventListener('change', () => change('hidden', hide.checked ? 'yes' : ''));
  elements.push(make('label', { class: 'check' }, hide, make('span', {}, 'Hide this slide')));
  return { elements, fill, mark, focus: () => inputs.get('layout').focus() };

  function fill(values, layouts) {
    setChoices(inputs.get('layout'), layouts);
    for (const [key, input] of inputs) {
      mark(key, false);
      if (key === 'hidden') input.checked = /^(yes|true|on)$/i.test(values.hidden ?? '');
      else {
        const value = values[key] ?? '';
        if (input.localName === 'select') addChoice(input, value);
        input.value = value;
      }
    }
  }

  function mark(key, isWrong) {
    inputs.get(key)?.setAttribute('aria-invalid', String(isWrong));
  }
}

function inputOf({ choices, hint = '', lines }) {
  if (lines) return make('textarea', { rows: String(lines) });
  if (!choices) return make('input', { type: 'text', placeholder: hint, spellcheck: 'false' });
  const select = make('select');
  setChoices(select, choices);
  return select;
}

function setChoices(select, choices) {
  select.replaceChildren(
    make('option', { value: '' }, 'as it is'),
    ...choices.map(choice => make('option', {}, choice)),
  );
}

/* A name that only the file has. */
function addChoice(select, value) {
  const known = [...select.options].some(option => option.value === value);
  if (!known) select.append(make('option', {}, value));
}

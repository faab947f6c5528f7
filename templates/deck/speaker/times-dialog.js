import { createDialog } from '../class/dialog.js';
import { make } from '../class/elements.js';
import { numberOf, titleOf } from '../class/slides.js';
import { words } from '../class/words.js';
import { asClock } from './in-words.js';

/** Shows what each slide took, and hands it out as the lines that stand beside an outline. */
export function createTimesDialog(sync) {
  const body = make('tbody');
  const copy = make('button', { type: 'button', class: 'deck-copy' }, words.copy);
  const dialog = createDialog({
    name: 'times',
    title: words.times,
    content: [
      make('h2', {}, words.times),
      make(
        'div',
        { class: 'deck-scroll', tabindex: '0', role: 'group', 'aria-label': words.times },
        make('table', {}, headOf(), body),
      ),
      copy,
    ],
  });
  sync.askTimes(({ seconds }) => {
    body.replaceChildren(...rowsOf(seconds));
    copy.onclick = () => copyText(linesOf(seconds), copy);
  });
  dialog.show();
}

function headOf() {
  const cells = [words.slide, words.planned, words.spent].map(text => make('th', { scope: 'col' }, text));
  return make('thead', {}, make('tr', {}, ...cells));
}

function rowsOf(seconds) {
  return Reveal.getSlides()
    .filter(({ id }) => seconds[id] >= 1)
    .map(slide => {
      const { timing } = slide.dataset;
      return make(
        'tr',
        {},
        make('th', { scope: 'row' }, `${numberOf(slide)} ${titleOf(slide)}`),
        make('td', {}, timing ? asClock(Number(timing) * 1000) : ''),
        make('td', {}, asClock(seconds[slide.id] * 1000)),
      );
    });
}

/* As a part of the file `….slides.yaml`. */
function linesOf(seconds) {
  const ids = Reveal.getSlides().map(({ id }) => id);
  const lines = ids
    .filter(id => seconds[id] >= 1)
    .map(id => `  ${JSON.stringify(id)}: ${Math.round(seconds[id])}`);
  return ['rehearsed:', ...lines, ''].join('\n');
}

async function copyText(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make('textarea', {});
    area.value = text;
    button.after(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  button.textContent = words.copied;
}

/* The size of the notes, kept for the next time. */
const SIZES = [16, 18, 20, 23, 26, 30, 35, 40];
const KEY = 'lectern-notes-size';

export function sizeText({ notes, larger, smaller }) {
  let step = Number(localStorage.getItem(KEY) ?? 2);
  const change = by => {
    step = Math.min(SIZES.length - 1, Math.max(0, step + by));
    notes.style.fontSize = `${SIZES[step] / 16}rem`;
    larger.disabled = step === SIZES.length - 1;
    smaller.disabled = step === 0;
    localStorage.setItem(KEY, step);
  };
  larger.addEventListener('click', () => change(1));
  smaller.addEventListener('click', () => change(-1));
  change(0);
}

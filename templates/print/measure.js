/*
 * Runs in a deck in the browser, for `lectern check --measure` and the tests: what leaves the safe area of a slide, or is
 * cut off. All lengths are in CSS pixels of the slide, however large it is shown.
 */

/* Shows slides `from` to `to`, without it, one after the other, and tells of each what is wrong with it. */
async function measureSlides(from, to) {
  await Promise.all([...document.fonts].map(face => face.load().catch(() => undefined)));
  const measured = [];
  for (const slide of Reveal.getSlides().slice(from, to)) {
    const { h, v } = Reveal.getIndices(slide);
    Reveal.slide(h, v);
    await document.fonts.ready;
    const shrunk = Number(slide.dataset.shrunk ?? 1);
    measured.push({ id: slide.id, shrunk, findings: overflowOfSlide(slide) });
  }
  return measured;
}

/*
 * Words must stay above the foot and inside the margins; hanging marks and lines are not words. Each finding says what it
 * is (a text, or the name of an element), which sides it passes and by how much, and whether it is cut off there.
 */
function overflowOfSlide(slide = Reveal.getCurrentSlide()) {
  const findings = [...outsideOf(slide), ...clippedIn(slide)];
  return [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()];
}

function outsideOf(slide) {
  const frame = slide.getBoundingClientRect();
  const scale = frame.height / slide.offsetHeight;
  const safe = safeArea(slide, frame, scale);
  const found = [];
  const check = (rect, what) => {
    if (rect.width === 0 || rect.height === 0) return;
    const by = {
      left: (safe.left - rect.left) / scale,
      right: (rect.right - safe.right) / scale,
      top: (safe.top - rect.top) / scale,
      bottom: (rect.bottom - safe.bottom) / scale,
    };
    const sides = Object.entries(by).filter(([, pixels]) => pixels > 1);
    const rounded = Object.fromEntries(sides.map(([side, pixels]) => [side, Math.round(pixels)]));
    if (sides.length > 0) found.push({ kind: 'outside', sides: rounded, ...what });
  };
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest('.foot, aside.notes, style, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) check(rect, { text: excerpt(node.data) });
  }
  for (const element of slide.querySelectorAll('img, pre, table')) {
    if (isWanted(element)) check(element.getBoundingClientRect(), { element: element.localName });
  }
  return found;
}

/* A picture over the whole slide leaves the margins on purpose. */
function isWanted(element) {
  return !element.closest('aside.notes') && !(element.localName === 'img' && element.closest('.bleed'));
}

function safeArea(slide, frame, scale) {
  const style = getComputedStyle(slide);
  const length = name => Number.parseFloat(style.getPropertyValue(name));
  const foot = slide.querySelector('.foot')?.getBoundingClientRect();
  const edge = Math.min(24, length('--margin-foot') || 24);
  const margin = length('--margin-x') - 8;
  const hanging = Math.min(40, margin);
  const [left, right] = slide.matches(':dir(rtl)') ? [margin, hanging] : [hanging, margin];
  return {
    left: frame.left + left * scale,
    right: frame.right - right * scale,
    top: frame.top + edge * scale,
    bottom: foot?.height ? foot.top + scale : frame.bottom - edge * scale,
  };
}

/* What an element hides of its own contents: the section above the title and the foot may be cut short. */
function clippedIn(slide) {
  const found = [];
  for (const element of slide.querySelectorAll('*')) {
    if (element.closest('.eyebrow, .foot, aside.notes, .task, img, svg, video, math')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const sides = {
      ...(overflowX !== 'visible' && past(element.scrollWidth, element.clientWidth, 'right')),
      ...(overflowY !== 'visible' && past(element.scrollHeight, element.clientHeight, 'bottom')),
    };
    if (Object.keys(sides).length > 0)
      found.push({ kind: 'clipped', sides, text: excerpt(element.textContent) });
  }
  return found;
}

function past(whole, shown, side) {
  return shown > 0 && whole > shown + 1 ? { [side]: whole - shown } : {};
}

function excerpt(text) {
  return text.trim().replace(/\s+/g, ' ').slice(0, 60);
}

globalThis.lecternMeasure = { measureSlides, overflowOfSlide };

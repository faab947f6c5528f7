/*
 * Runs in a deck in the browser, for `lectern check --measure` and the tests: what leaves the safe area of a slide, or is
 * cut off. All lengths are in CSS pixels of the slide, however large it is shown.
 */

/* What is wrong with slides `from` to `to`, without it. All are laid out as if they were shown, which takes less time. */
function measureSlides(from, to) {
  const slides = Reveal.getSlides().slice(from, to);
  const hide = layOut(slides);
  const measured = slides.map(slide => ({
    id: slide.id,
    shrunk: Number(slide.dataset.shrunk ?? 1),
    findings: overflowOfSlide(slide),
  }));
  hide();
  return measured;
}

/* A deck fits all its slides to the fonts that there are before it is printed. */
async function fitSlides() {
  await Promise.all([...document.fonts].map(face => face.load().catch(() => undefined)));
  window.dispatchEvent(new Event('beforeprint'));
}

/* Gives a function that puts back what was. */
function layOut(slides) {
  const sections = new Set(slides.flatMap(slide => [slide.closest('.stack') ?? slide, slide]));
  const before = [...sections].map(section => [section, section.getAttribute('style') ?? '']);
  for (const section of sections) {
    section.style.setProperty('display', section.matches('.stack') ? 'block' : 'flex', 'important');
    section.style.setProperty('transform', 'none', 'important');
  }
  return () => {
    for (const [section, style] of before) section.setAttribute('style', style);
  };
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
    for (const line of range.getClientRects()) {
      const isHigh = line.top < safe.top || line.bottom > safe.bottom;
      check(isHigh ? inkOf(line, node) : line, { text: excerpt(node.data) });
    }
  }
  for (const element of slide.querySelectorAll('img, pre, table')) {
    if (isWanted(element)) check(element.getBoundingClientRect(), { element: element.localName });
  }
  return found;
}

/* Where letters leave marks: the box of a line is as high as the highest letters of its font, and large type shows it. */
function inkOf(line, { data, parentElement }) {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(parentElement);
  const context = document.createElement('canvas').getContext('2d');
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const ink = context.measureText(data.trim());
  const pixel = line.height / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
  const top = line.top + (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) * pixel;
  const bottom = line.bottom - (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent) * pixel;
  return { left: line.left, right: line.right, width: line.width, top, bottom, height: bottom - top };
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
    const { overflowX, overflowY, fontSize } = getComputedStyle(element);
    /* Boxes of letters reach over lines that stand close; what they show does not. */
    const close = Number.parseFloat(fontSize) / 4;
    const sides = {
      ...(overflowX !== 'visible' && past(element.scrollWidth, element.clientWidth + 1, 'right')),
      ...(overflowY !== 'visible' && past(element.scrollHeight, element.clientHeight + close, 'bottom')),
    };
    if (Object.keys(sides).length > 0)
      found.push({ kind: 'clipped', sides, text: excerpt(element.textContent) });
  }
  return found;
}

function past(whole, shown, side) {
  return shown > 0 && whole > shown ? { [side]: Math.ceil(whole - shown) } : {};
}

function excerpt(text) {
  return text.trim().replace(/\s+/g, ' ').slice(0, 60);
}

globalThis.lecternMeasure = { fitSlides, measureSlides, overflowOfSlide };

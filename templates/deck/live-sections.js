/* Puts the slides that changed into an open deck: see live.js. */
globalThis.lecternSections = (() => {
  /* More slides than an edit changes by itself: then it is about the whole lecture. */
  const MANY = 20;
  /* What reveal.js says of a slide while it is open; the rest is the outline's. */
  const OF_THE_MOMENT = new Set(['past', 'present', 'future', 'has-dark-background', 'has-light-background']);
  const MAY_GO = ['data-timing', 'data-former-ids', 'data-shrunk', 'lang', 'dir'];
  /* What reveal.js has made something of when the deck was opened. */
  const PREPARED = /^data-(?:background|transition|state|auto-animate|visibility|autoslide)/;

  function top() {
    return [...Reveal.getSlidesElement().children].filter(child => child.localName === 'section');
  }

  function keyOf(section) {
    return section.id || section.querySelector('section[id]')?.id;
  }

  function sectionFrom(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return document.importNode(template.content, true).firstElementChild;
  }

  /* A slide that has another name is the same one. */
  function rename(renamed) {
    const pairs = Object.entries(renamed).map(([now, before]) => [topOf(before), now]);
    for (const [section, now] of pairs) if (section) section.id = now;
  }

  /* What is said of slides that look as before. */
  function retag(tags) {
    for (const [key, html] of Object.entries(tags)) {
      const section = topOf(key);
      if (section) wear(section, sectionFrom(html));
    }
  }

  /* The numbers of slides that are as before, after others came or went before them. */
  function countOn({ numbers, sections }) {
    if (numbers.length === 0) return;
    const begins = new Map(numbers.map(({ from, more }) => [from, more]));
    let more = 0;
    for (const section of top()) {
      const key = keyOf(section);
      more = begins.get(key) ?? more;
      if (more === 0 || Object.hasOwn(sections, key)) continue;
      for (const number of section.getElementsByClassName('foot-number'))
        number.textContent = String(Number(number.textContent) + more);
    }
  }

  /* Takes slides out and puts others in; reveal.js has to look at all of them again then. */
  function replace({ order, sections, tags }) {
    const before = new Map(top().map(section => [keyOf(section), section]));
    const parent = Reveal.getSlidesElement();
    const wanted = (order ?? [...before.keys()]).map(key =>
      Object.hasOwn(sections, key) ? sectionFrom(sections[key]) : before.get(key),
    );
    if (wanted.includes(undefined)) throw new Error('A slide is missing');
    const kept = new Set(wanted);
    for (const section of before.values()) if (!kept.has(section)) section.remove();
    let there = top()[0] ?? null;
    for (const section of wanted) {
      if (section === there) there = there.nextElementSibling;
      else parent.insertBefore(section, there);
    }
    retag(tags);
  }

  /* Gives slides that stay where they are their new contents. False, and nothing done, where that is not all. */
  function changeInPlace({ order, sections, tags }) {
    const keys = Object.keys(sections);
    if (keys.length > MANY || (order && !isOrderOf(order, top()))) return false;
    const pairs = keys.map(key => [topOf(key), sectionFrom(sections[key])]);
    if (!pairs.every(([old, next]) => old && mayTurnInto(old, next))) return false;
    for (const [old, next] of pairs) turnInto(old, next);
    retag(tags);
    return true;
  }

  function isOrderOf(order, there) {
    return there.length === order.length && there.every((section, index) => keyOf(section) === order[index]);
  }

  function topOf(key) {
    const found = document.getElementById(key);
    return found?.parentElement === Reveal.getSlidesElement() ? found : undefined;
  }

  function mayTurnInto(old, next) {
    const isPlain = section => section.id !== '' && !section.querySelector('section');
    return isPlain(old) && isPlain(next) && preparedOf(old) === preparedOf(next);
  }

  function preparedOf({ attributes }) {
    const asked = [...attributes].filter(({ name }) => PREPARED.test(name));
    return asked
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join('\n');
  }

  function turnInto(old, next) {
    wear(old, next);
    old.replaceChildren(...next.childNodes);
    /* What Reveal.syncSlide does besides looks at all slides, and finds the backgrounds that were compared before. */
    Reveal.syncFragments(old);
    if (old.style.display !== 'none') Reveal.loadSlide(old);
  }

  function wear(old, next) {
    next.classList.add(...[...old.classList].filter(name => OF_THE_MOMENT.has(name)));
    for (const name of MAY_GO)
      if (old.hasAttribute(name) && !next.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of next.attributes)
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }

  return { keyOf, rename, replace, changeInPlace, countOn, preparedOf, keys: () => top().map(keyOf) };
})();

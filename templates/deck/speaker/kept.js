/* What a window keeps for itself until it is closed, also when it is loaded anew or crashes. */
const keyOf = name => `lectern-${name} ${location.pathname}`;

/** What was kept under a name, or undefined. */
export function recall(name) {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Some browsers keep nothing for files: then it lasts as long as the page. */
export function keep(name, value) {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {}
}

/** A wish for all lectures, such as the size of notes. */
export function recallWish(name) {
  try {
    return localStorage.getItem(`lectern-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepWish(name, value) {
  try {
    localStorage.setItem(`lectern-${name}`, value);
  } catch {}
}

const MARK = 'lectern-speaker';
/* A file has no origin that could be named. */
const isFile = location.protocol === 'file:';

/**
 * Messages between windows that show the same deck: to those that opened this one, were opened by it or wrote to it, and
 * where the browser lets pages of one origin talk, also to others, so that they find each other again. `hear(message, from)`
 * gets each once.
 */
export function openChannel(hear) {
  const me = Math.random().toString(36).slice(2);
  const peers = new Set();
  const heard = new Map();
  const air = createAir();
  let count = 0;

  const take = (data, source) => {
    if (data?.mark !== MARK || data.deck !== location.pathname || data.from === me) return;
    if (data.to !== undefined && data.to !== me) return;
    if (source) peers.add(source);
    if (data.count <= (heard.get(data.from) ?? 0)) return;
    heard.set(data.from, data.count);
    hear(data.message, data.from);
  };
  addEventListener('message', ({ data, source, origin }) => {
    if (isFile || origin === location.origin) take(data, source);
  });
  if (air) air.onmessage = ({ data }) => take(data);

  return {
    /** Tells all, or the one that wrote as `to`. */
    say: (message, to) => {
      const data = { mark: MARK, deck: location.pathname, from: me, to, count: ++count, message };
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        else peer.postMessage(data, isFile ? '*' : location.origin);
      }
      air?.postMessage(data);
    },
    meet: peer => peer && peer !== window && peers.add(peer),
  };
}

function createAir() {
  try {
    return new BroadcastChannel(MARK);
  } catch {
    return undefined;
  }
}

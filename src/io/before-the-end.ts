const clearings = new Set<() => void>();

/**
 * Calls back when the program ends, also by Ctrl-C or with its terminal: what it started or put down for a while must not
 * stay behind. Returns a function that takes this back. Where somebody else waits for the signal, the program goes on.
 */
export function beforeTheEnd(clear: () => void): () => void {
  if (clearings.size === 0) listen();
  clearings.add(clear);
  return () => {
    clearings.delete(clear);
    if (clearings.size === 0) stopListening();
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function listen(): void {
  process.on('exit', clearAll);
  for (const signal of SIGNALS) process.on(signal, onSignal);
}

function stopListening(): void {
  process.off('exit', clearAll);
  for (const signal of SIGNALS) process.off(signal, onSignal);
}

function clearAll(): void {
  for (const clear of clearings) clear();
  clearings.clear();
  stopListening();
}

function onSignal(signal: NodeJS.Signals): void {
  clearAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

/**
 * Calls back when the program ends, also by Ctrl-C or by its terminal: what it started must not stay behind. Returns a
 * function that takes this back. Where somebody else waits for the signal, the program goes on after the call.
 */
export function beforeTheEnd(clear: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    const waits = process.listenerCount(signal) > 1;
    forget();
    clear();
    if (!waits) process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', clear);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.once('exit', clear);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return forget;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A process that runs `lectern` for examples, one command after the other, so that Node is not started for each. A
 * command has the program anew, as the starter loads it, a folder, an environment, streams and an exit code of its own,
 * and is over when Node would end by itself.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let log;

process.on('message', ({ program, args, folder, env, output }) => {
  log = openSync(output, 'a');
  process.chdir(folder);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.exitCode = 0;
  process.argv = [process.execPath, program, ...args];
  delete require.cache[program];
  process.channel.unref();
  require(program);
});

for (const stream of [process.stdout, process.stderr])
  stream.write = text => {
    writeSync(log, text);
    return true;
  };

const ENDS = ['exit', 'uncaughtException', 'SIGINT', 'SIGTERM', 'SIGHUP'];
const own = new Set(ENDS.flatMap(name => process.listeners(name)));

process.on('beforeExit', code => {
  for (const end of process.listeners('exit')) if (!own.has(end)) end(code);
  for (const name of ENDS)
    for (const listener of process.listeners(name)) if (!own.has(listener)) process.off(name, listener);
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error');
  closeSync(log);
  process.channel.ref();
  process.send(code);
});

process.on('disconnect', () => process.exit());

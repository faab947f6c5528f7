import * as v from 'valibot';

/** What a phone asks for. */
export type PhoneCommand = v.InferOutput<typeof COMMAND>;

/** Understands what came from the network; undefined for anything else. */
export function readCommand(body: unknown): PhoneCommand | undefined {
  const result = v.safeParse(COMMAND, body);
  return result.success ? result.output : undefined;
}

const SHARE = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const COMMAND = v.object({
  phone: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  /** Counts up on each phone, so that nothing is done twice when it is sent twice. */
  n: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000)),
  /** By the clock of the server, in milliseconds: what comes later than this is no longer meant. */
  by: v.pipe(v.number(), v.minValue(0)),
  do: v.picklist(['next', 'previous', 'black', 'point', 'run', 'hold', 'zero']),
  /** Where on the slide is pointed, from its upper left corner, in parts of its size; nowhere when absent. */
  at: v.exactOptional(v.tuple([SHARE, SHARE])),
});

import fc from 'fast-check';

/**
 * Generated documents are the same in every run, so that a red test is red for everybody. To hunt with others:
 * `LECTERN_SEED=$RANDOM npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.LECTERN_SEED ?? 1848) });

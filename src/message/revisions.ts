import type { Message } from '../model/message.ts';

export function gitMissing(): Message {
  return problem(
    'git-missing',
    'Older versions of an outline come from Git, and there is no program “git” on this machine',
    'Install Git from git-scm.com, or compare with a deck.json that you kept: --since old/deck.json',
  );
}

export function notARepository(folder: string): Message {
  return problem(
    'not-a-repository',
    `${folder === '.' ? 'This folder' : `The folder “${folder}”`} is not in a Git repository, so no older version of the outline is known`,
    'Compare with a deck.json that you kept: --since old/deck.json. Without --since, the last build is meant.',
  );
}

export function unknownRevision(name: string): Message {
  return problem(
    'unknown-revision',
    `“${name}” is neither a deck.json nor a version that Git knows`,
    'Write a tag, a branch or a commit, for example --since HEAD~1; git log --oneline shows them.',
  );
}

export function revisionIsOption(name: string): Message {
  return problem(
    'revision-is-option',
    `Unexpected “${name}” after “--since”, expected a version of Git or a deck.json`,
    'Versions do not begin with a dash. Write --since HEAD~1, for example.',
  );
}

export function notInRevision(path: string, revision: string): Message {
  return problem(
    'not-in-revision',
    `“${path}” is not in the version “${revision}”`,
    `If it had another name then, write that behind a colon: --since ${revision}:lectures/old-name.txt`,
  );
}

export function gitFailed(cause: string): Message {
  return problem(
    'git-failed',
    `Git did not say what the outline was: ${cause}`,
    'Try “git status” in the folder of the outline; it says the same, and often what to do.',
  );
}

export function noDeckToCompare(path: string): Message {
  return problem(
    'no-deck-to-compare',
    `There is no earlier deck to compare with: “${path}” is not there`,
    'lectern build makes it. To compare with an older version that Git has, write --since HEAD~1.',
  );
}

export function notADeck(path: string): Message {
  return problem(
    'not-a-deck',
    `“${path}” is no deck.json that this version of Lectern knows`,
    'Name the deck.json of a lecture, or the folder that it lies in.',
  );
}

export function nothingToExchange(name: string): Message {
  return {
    level: 'info',
    rule: 'nothing-to-exchange',
    text: `No page of “${name}” has to be exchanged, so none was printed`,
    remedy: 'Older prints can go on being used. What changed in notes alone is not printed.',
  };
}

function problem(rule: string, text: string, remedy: string): Message {
  return { level: 'error', rule, text, remedy };
}

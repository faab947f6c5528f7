import { type FSWatcher, statSync, watch } from 'node:fs';

export interface FolderWatch {
  /** From now on these, and no others; those that are not there are tried again the next time. */
  readonly follow: (folders: Iterable<string>) => void;
  readonly close: () => void;
}

interface Watched {
  readonly watcher: FSWatcher;
  /** A folder that was deleted and made anew is another one, though it may get the same number. */
  readonly identity: string;
}

/**
 * Says that something happened in a folder, not what: systems and editors differ too much in how they tell it, so that
 * whoever listens has to look. Where a system tells nothing, as on network drives, nothing comes.
 */
export function watchFolders(onChange: () => void): FolderWatch {
  const watched = new Map<string, Watched>();
  const drop = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const add = (folder: string, identity: string) => {
    try {
      const watcher = watch(folder, onChange);
      watcher.on('error', () => drop(folder));
      watched.set(folder, { watcher, identity });
    } catch {
      // It vanished just now, or the system watches no more of them: looking from time to time remains.
    }
  };
  return {
    follow: folders => {
      const wanted = new Set(folders);
      for (const folder of [...watched.keys()]) if (!wanted.has(folder)) drop(folder);
      for (const folder of wanted) {
        const identity = identityOf(folder);
        if (watched.get(folder)?.identity === identity) continue;
        drop(folder);
        if (identity !== undefined) add(folder, identity);
      }
    },
    close: () => {
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

function identityOf(folder: string): string | undefined {
  try {
    const stats = statSync(folder, { throwIfNoEntry: false });
    return stats && `${stats.ino} ${stats.birthtimeMs}`;
  } catch {
    return undefined;
  }
}

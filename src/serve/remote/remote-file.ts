/** A file of the remote, by its path below the key. */
export interface RemoteFile {
  readonly mediaType: string;
  readonly contents: string | Uint8Array;
}

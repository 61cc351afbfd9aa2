/* What write-worker.mjs puts before the text of worker.js. */

/** A file of the app. */
interface AppFile {
  /** As the worker asks for it, from its own folder. */
  url: string;
  /** Whether its name holds a hash of what is in it, so that it never changes. */
  hashed: boolean;
}

/** Every file of the app. */
declare const FILES: readonly AppFile[];
/** A hash of them all. */
declare const VERSION: string;

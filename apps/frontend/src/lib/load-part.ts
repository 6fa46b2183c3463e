const RELOADED_FOR = "sams.reloadedFor";
const RELOAD_AGAIN_AFTER_MS = 60_000;

/** A part of the app could not be loaded: the network is lost, or an upgrade has replaced its files. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}

/**
 * Load a part of the app that is not in the start-up bundle.
 *
 * Raises: LoadError.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new LoadError("A part of the app could not be loaded", { cause });
  }
}

/** Load the page anew, and with it the present version of the app; return false if that has just not helped. */
export function reloadOnce(error: LoadError): boolean {
  // Contains the address of the file.
  const file = String(error.cause);
  const now = Date.now();
  const [lastFile, lastAt] = (sessionStorage.getItem(RELOADED_FOR) ?? "").split("\n");
  if (file === lastFile && now - Number(lastAt) < RELOAD_AGAIN_AFTER_MS) return false;
  sessionStorage.setItem(RELOADED_FOR, `${file}\n${now}`);
  location.reload();
  return true;
}

const IGNORE_MS = 2_000;

/** Tells codes that come into view from those that are still in view. */
export class SeenCodes {
  readonly #lastSeen = new Map<string, number>();

  /** Return whether a code is new: not seen in the 2 s before `now`, in milliseconds. */
  isNew(code: string, now: number): boolean {
    const before = this.#lastSeen.get(code);
    this.#lastSeen.set(code, now);
    return before === undefined || now - before >= IGNORE_MS;
  }
}

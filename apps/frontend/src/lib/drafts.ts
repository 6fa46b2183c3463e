import { useEffect, useRef, useState } from "react";
import { useUser } from "./session";

const SAVE_AFTER_MS = 300;
const KEEP_DAYS = 30;

interface StoredDraft {
  savedAt: number;
  value: unknown;
}

/** A draft of a form that survives reloads, signing out and a lost network. */
export interface Draft<T> {
  /** The draft found when the form was opened. */
  initial: T | undefined;
  save(value: T): void;
  discard(): void;
}

/**
 * Keep what the user types in a form on this device.
 *
 * `form` names the form and the object that it edits, such as `asset:0190…`; each user has drafts of their own.
 */
export function useDraft<T>(form: string): Draft<T> {
  const key = `sams.draft.${useUser().id}.${form}`;
  const [initial] = useState(() => readDraft<T>(key));
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void }>(undefined);

  useEffect(() => {
    const flush = () => {
      clearTimeout(pending.current?.timer);
      pending.current?.write();
      pending.current = undefined;
    };
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, []);

  return {
    initial,
    save(value) {
      clearTimeout(pending.current?.timer);
      const write = () => writeDraft(key, value);
      pending.current = { timer: setTimeout(write, SAVE_AFTER_MS), write };
    },
    discard() {
      clearTimeout(pending.current?.timer);
      pending.current = undefined;
      localStorage.removeItem(key);
    },
  };
}

/** Remove drafts that nobody has continued for a month. */
export function removeOldDrafts(): void {
  const oldest = Date.now() - KEEP_DAYS * 24 * 60 * 60 * 1000;
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith("sams.draft.")) continue;
    const draft = parse(localStorage.getItem(key));
    if (draft === undefined || draft.savedAt < oldest) localStorage.removeItem(key);
  }
}

function readDraft<T>(key: string): T | undefined {
  return parse(localStorage.getItem(key))?.value as T | undefined;
}

function writeDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify({ savedAt: Date.now(), value } satisfies StoredDraft));
  } catch {
    // A full storage loses the draft only; the form itself still holds what was typed.
  }
}

function parse(text: string | null): StoredDraft | undefined {
  try {
    const draft: unknown = JSON.parse(text ?? "null");
    return typeof draft === "object" && draft !== null && "savedAt" in draft
      ? (draft as StoredDraft)
      : undefined;
  } catch {
    return undefined;
  }
}

import { useTranslation } from "react-i18next";
import { createStore, useStore } from "./store";

const CHECK_PATH = "/health/live";
const CHECK_TIMEOUT_MS = 5_000;
const FIRST_CHECK_MS = 2_000;
const MAX_CHECK_MS = 30_000;

/** The time at which the server was reached last; undefined while it can be reached. */
export const offlineSince = createStore<Date | undefined>(undefined);

let checking: Promise<void> | undefined;
let nextCheck: ReturnType<typeof setTimeout> | undefined;
let delay = FIRST_CHECK_MS;
let reachedAt = new Date();

/** Return why nothing can be changed now, for the `disabledReason` of buttons; undefined while it can. */
export function useOfflineReason(): string | undefined {
  const { t } = useTranslation();
  return useStore(offlineSince) === undefined ? undefined : t("offline.actionDisabled");
}

/** Call `fetch`, and notice by its outcome whether the server can be reached. */
export async function connectedFetch(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    setReached();
    return response;
  } catch (error) {
    // A request that is given up says nothing about the server.
    if (!request.signal.aborted) void checkConnection();
    throw error;
  }
}

/** Ask the server whether it is there; while it is not, the question is repeated until it answers. */
export function checkConnection(): Promise<void> {
  checking ??= check().finally(() => {
    checking = undefined;
  });
  return checking;
}

async function check(): Promise<void> {
  clearTimeout(nextCheck);
  try {
    await fetch(CHECK_PATH, { cache: "no-store", signal: AbortSignal.timeout(CHECK_TIMEOUT_MS) });
    setReached();
  } catch {
    if (offlineSince.get() === undefined) offlineSince.set(reachedAt);
    checkLater();
  }
}

function checkLater(): void {
  nextCheck = setTimeout(() => void checkConnection(), delay);
  delay = Math.min(delay * 2, MAX_CHECK_MS);
}

function setReached(): void {
  clearTimeout(nextCheck);
  reachedAt = new Date();
  offlineSince.set(undefined);
  // The network may go a moment after the device has said so.
  if (globalThis.navigator?.onLine === false) checkLater();
  else delay = FIRST_CHECK_MS;
}

// A device without a network may still reach a server of its own: only the server's answer counts.
if ("window" in globalThis) {
  for (const change of ["offline", "online"]) addEventListener(change, () => void checkConnection());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && offlineSince.get() !== undefined) void checkConnection();
  });
  if (!navigator.onLine) void checkConnection();
}

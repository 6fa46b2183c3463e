const LEASE_MS = 4_000;
const RENEW_MS = 1_500;

/**
 * Run a task in one tab of this browser at a time, until the signal aborts; another tab takes over when this one
 * closes.
 *
 * Browsers have locks on HTTPS and localhost only; elsewhere a lease in localStorage replaces them, which a closed
 * tab holds for up to four seconds. Two tabs may lead for a moment, so the task must be harmless when run twice.
 */
export async function leadTabs(
  name: string,
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  if (navigator.locks) {
    await navigator.locks.request(name, { signal }, () => task(signal)).catch(ignoreAbort);
    return;
  }
  const id = Math.random().toString(36).slice(2);
  while (!signal.aborted) {
    if (take(name, id)) await holdLease(name, id, signal, task);
    else await pause(RENEW_MS, signal);
  }
}

async function holdLease(
  name: string,
  id: string,
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const lost = new AbortController();
  const timer = setInterval(() => {
    if (!take(name, id)) lost.abort();
  }, RENEW_MS);
  const release = () => localStorage.removeItem(name);
  addEventListener("pagehide", release);
  try {
    await task(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(timer);
    removeEventListener("pagehide", release);
    if (!lost.signal.aborted) release();
  }
}

/** Take or renew the lease; false while another tab holds it. */
function take(name: string, id: string): boolean {
  const [holder, until] = (localStorage.getItem(name) ?? "").split(" ");
  if (holder !== id && Number(until) > Date.now()) return false;
  localStorage.setItem(name, `${id} ${Date.now() + LEASE_MS}`);
  return true;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
}

const LEASE_MS = 10_000;
const POLL_MS = 50;

/**
 * Run a task while no other tab of this origin runs one with the same name.
 *
 * Browsers have locks on HTTPS and localhost only. Elsewhere a lease in localStorage replaces them: two tabs may
 * run the task at the same time if they ask within the same millisecond, or if it takes longer than the lease.
 */
export async function withTabLock<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(name, task);
  const storage = globalThis.localStorage;
  if (storage === undefined) return task();
  while (Number(storage.getItem(name)) > Date.now()) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  storage.setItem(name, String(Date.now() + LEASE_MS));
  try {
    return await task();
  } finally {
    storage.removeItem(name);
  }
}

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDeferredActions } from "./deferred-action";

const DELAY_MS = 8_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const actions = createDeferredActions<string>(DELAY_MS);
  const done: string[] = [];
  const defer = (id: string) =>
    actions.defer({
      id,
      data: `approve ${id}`,
      run: async () => void done.push(id),
    });
  return { actions, done, defer };
}

test("an action is carried out once, after the delay and not before", () => {
  const { actions, done, defer } = setUp();
  defer("a");
  vi.advanceTimersByTime(DELAY_MS - 1);
  expect(done).toEqual([]);
  expect(actions.pending.get()?.data).toBe("approve a");

  vi.advanceTimersByTime(1);
  expect(done).toEqual(["a"]);
  expect(actions.pending.get()).toBeUndefined();

  vi.advanceTimersByTime(10 * DELAY_MS);
  expect(done).toEqual(["a"]);
});

test("an undone action is never carried out", async () => {
  const { actions, done, defer } = setUp();
  defer("a");
  expect(actions.undo()?.id).toBe("a");
  await actions.flush();
  vi.advanceTimersByTime(10 * DELAY_MS);
  expect(done).toEqual([]);
});

test("there is nothing to undo after the delay", () => {
  const { actions, done, defer } = setUp();
  defer("a");
  vi.advanceTimersByTime(DELAY_MS);
  expect(actions.undo()).toBeUndefined();
  expect(done).toEqual(["a"]);
});

test("a further action carries out the one that waits at once, and waits the whole delay itself", () => {
  const { done, defer } = setUp();
  defer("a");
  vi.advanceTimersByTime(5_000);
  defer("b");
  expect(done).toEqual(["a"]);
  vi.advanceTimersByTime(5_000);
  expect(done).toEqual(["a"]);
  vi.advanceTimersByTime(3_000);
  expect(done).toEqual(["a", "b"]);
});

test("leaving the page carries the action out at once and only once", async () => {
  const { actions, done, defer } = setUp();
  defer("a");
  const first = actions.flush();
  expect(done).toEqual(["a"]);
  await Promise.all([first, actions.flush()]);
  vi.advanceTimersByTime(10 * DELAY_MS);
  expect(done).toEqual(["a"]);
});

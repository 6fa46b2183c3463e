import { createStore, type Store } from "./store";

/** An action that is carried out after a delay, until which it can be undone. */
export interface DeferredAction<Data> {
  /** What it is for, such as the id of a request. */
  id: string;
  /** What it will do, for those who show it. */
  data: Data;
  /** Carry it out; it handles its own failures, and outlives the page. */
  run: () => Promise<void>;
}

/** Actions with time for an undo: one waits at a time, and the next one or leaving the page carries it out at once. */
export interface DeferredActions<Data> {
  /** The action that waits. */
  pending: Store<DeferredAction<Data> | undefined>;
  /** Carry out what waits, and let this action wait instead. */
  defer(action: DeferredAction<Data>): void;
  /** Forget the action that waits; returns it, or undefined if none waits any more. */
  undo(): DeferredAction<Data> | undefined;
  /** Carry out what waits at once; resolves when that is done. */
  flush(): Promise<void>;
}

/** Create actions that wait for this time, in ms. */
export function createDeferredActions<Data>(delayMs: number): DeferredActions<Data> {
  const pending = createStore<DeferredAction<Data> | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = () => {
    const action = pending.get();
    clearTimeout(timer);
    pending.set(undefined);
    return action;
  };
  const flush = async () => {
    // Taken before it runs, so that two events of leaving carry it out once.
    await take()?.run();
  };
  return {
    pending,
    defer(action) {
      void flush();
      pending.set(action);
      timer = setTimeout(() => void flush(), delayMs);
    },
    undo: take,
    flush,
  };
}

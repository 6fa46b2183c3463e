import { createStore, type Store } from "./store";

/** Return a store whose value is kept on this device, and follows changes made in other tabs. */
export function localValue<T>(key: string, initial: T, isValid: (value: unknown) => value is T): Store<T> {
  const name = `sams.${key}`;
  const store = createStore(read());
  addEventListener("storage", (event) => {
    if (event.key === name) store.set(read());
  });
  return {
    ...store,
    set(value) {
      try {
        localStorage.setItem(name, JSON.stringify(value));
      } catch {
        // A full or forbidden storage only means that the value is not remembered.
      }
      store.set(value);
    },
  };

  function read(): T {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
      return isValid(value) ? value : initial;
    } catch {
      return initial;
    }
  }
}

import { createStore } from "./store";

/** The time at which the connection was lost; undefined while there is one. */
export const offlineSince = createStore<Date | undefined>(navigator.onLine ? undefined : new Date());

addEventListener("offline", () => offlineSince.set(new Date()));
addEventListener("online", () => offlineSince.set(undefined));

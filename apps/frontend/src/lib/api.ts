import { createClient, type ProblemError } from "@sams/api-client";
import { connectedFetch } from "./connection";

type Reauthenticate = (reason: ProblemError) => Promise<void>;

let reauthenticate: Reauthenticate = (reason) => Promise.reject(reason);

/** The client of the API; its session is managed in `session.ts`. */
export const sams = createClient({
  reauthenticate: (reason) => reauthenticate(reason),
  fetch: connectedFetch,
});

/** Set what happens when the session expires: resolve after the user has signed in again. */
export function setReauthenticate(handler: Reauthenticate): void {
  reauthenticate = handler;
}

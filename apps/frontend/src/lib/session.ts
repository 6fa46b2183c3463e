import type { CurrentUser, Permission } from "@sams/api-client";
import { setLanguage } from "@/i18n";
import { sams, setReauthenticate } from "./api";
import { localValue } from "./local-value";
import { queryClient } from "./query-client";
import { createStore, useStore } from "./store";

/** `expired`: the page stays visible until the user has signed in again. */
export type SessionState =
  | { status: "unknown" | "signed-out" }
  | { status: "signed-in" | "expired"; user: CurrentUser };

type TabMessage = { type: "signed-out" } | { type: "signed-in"; userId: string };

export const session = createStore<SessionState>({ status: "unknown" });

// The tabs of a browser share the cookie of the session, so they must share its end too.
const tabs = new BroadcastChannel("sams-session");

/** Whether this browser may have a session; without one, a page load asks the server nothing. */
const mayHaveSession = localValue("session", false, (value): value is boolean => typeof value === "boolean");

/** Called before the session ends by `signOut`, while calls can still be made. */
const beforeSignOut = new Set<() => Promise<void>>();

let resuming: Promise<void> | undefined;
/** The end of the session before: its answer clears the cookie, so signing in waits for it. */
let signingOut: Promise<void> | undefined;
let renewed: PromiseWithResolvers<void> | undefined;

setReauthenticate(() => {
  const state = session.get();
  if (!("user" in state)) return Promise.reject(new Error("Nobody is signed in"));
  renewed ??= withResolvers();
  session.set({ status: "expired", user: state.user });
  return renewed.promise;
});

tabs.onmessage = ({ data: message }: MessageEvent<TabMessage>) => {
  const state = session.get();
  if (message.type === "signed-out") end();
  // Every request of this tab would be made as the other user from now on.
  else if ("user" in state && state.user.id !== message.userId) location.reload();
  else if (state.status === "signed-out") location.reload();
};

/** Continue the session of the cookie, once after a page load. */
export function resumeSession(): Promise<void> {
  resuming ??= (mayHaveSession.get() ? sams.resume() : Promise.resolve(undefined)).then(
    async (user) => {
      if (user === undefined) end();
      else await begin(user);
    },
    (error) => {
      // The next navigation tries again.
      resuming = undefined;
      throw error;
    },
  );
  return resuming;
}

/**
 * Sign in; also ends the wait of an expired session.
 *
 * Raises: ProblemError (`invalid_credentials`, `rate_limited`), NetworkError.
 */
export async function signIn(email: string, password: string): Promise<void> {
  const before = session.get();
  await signingOut?.catch(() => {});
  const user = await sams.signIn(email, password);
  tabs.postMessage({ type: "signed-in", userId: user.id } satisfies TabMessage);
  // Data of another user must not remain on the page.
  if ("user" in before && before.user.id !== user.id) {
    location.reload();
    return;
  }
  await begin(user);
  renewed?.resolve();
  renewed = undefined;
}

/** Call a function before the user signs out, such as one that sends what still waits. */
export function onSignOut(send: () => Promise<void>): void {
  beforeSignOut.add(send);
}

/** Sign out in all tabs; requests that wait for the session fail. */
export async function signOut(): Promise<void> {
  await Promise.all([...beforeSignOut].map((send) => send()));
  tabs.postMessage({ type: "signed-out" } satisfies TabMessage);
  // The page ends first: a call that it still made would be refused.
  await queryClient.cancelQueries();
  end();
  signingOut = sams.signOut();
  await signingOut;
}

/** Replace the facts about the user after they were changed. */
export function setUser(user: CurrentUser): void {
  const state = session.get();
  if ("user" in state) session.set({ ...state, user });
}

/** Return the signed-in user; for components below the signed-in part of the app. */
export function useUser(): CurrentUser {
  const state = useStore(session);
  if (!("user" in state)) throw new Error("Nobody is signed in");
  return state.user;
}

/** Return whether the signed-in user has a permission. */
export function usePermission(permission: Permission): boolean {
  return useUser().permissions.includes(permission);
}

async function begin(user: CurrentUser): Promise<void> {
  mayHaveSession.set(true);
  if (user.locale) await setLanguage(user.locale);
  session.set({ status: "signed-in", user });
}

function end(): void {
  renewed?.reject(new Error("Signed out"));
  renewed = undefined;
  mayHaveSession.set(false);
  queryClient.clear();
  session.set({ status: "signed-out" });
}

function withResolvers(): PromiseWithResolvers<void> {
  let resolve: () => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

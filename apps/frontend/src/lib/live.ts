import type { LiveMessage } from "@sams/api-client";
import { useEffect, useRef } from "react";
import { sams } from "./api";
import { queryClient } from "./query-client";
import { createStore } from "./store";
import { leadTabs } from "./tab-leader";

type Listener = (message: LiveMessage) => void;
type TabMessage = { type: "message"; message: LiveMessage } | { type: "status"; isUp: boolean };

const INVALIDATE_AFTER_MS = 500;

/** Whether live events arrive. */
export const isLive = createStore(false);

const listeners = new Set<Listener>();

/** Receive live events while the component is shown. */
export function useLiveEvents(listener: Listener): void {
  const newest = useRef(listener);
  newest.current = listener;
  useEffect(() => {
    const listen: Listener = (message) => newest.current(message);
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
    };
  }, []);
}

/**
 * Receive the events of the server until the signal aborts.
 *
 * One tab of the browser holds the connection and passes the events on, because a browser opens at most six
 * connections to a server over HTTP/1.1.
 */
export async function runLiveEvents(signal: AbortSignal): Promise<void> {
  const channel = new BroadcastChannel("sams-live");
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
    if (data.type === "status") isLive.set(data.isUp);
    else deliver(data.message);
  };
  const send = (message: TabMessage) => channel.postMessage(message);
  signal.addEventListener("abort", () => channel.close());
  await leadTabs("sams-live", signal, async (leading) => {
    const setUp = (isUp: boolean) => {
      isLive.set(isUp);
      if (!signal.aborted) send({ type: "status", isUp });
    };
    try {
      setUp(true);
      for await (const message of sams.listen({ signal: leading })) {
        setUp(true);
        send({ type: "message", message });
        deliver(message);
      }
    } finally {
      setUp(false);
    }
  });
}

const outdated = new Set<string>();

function deliver(message: LiveMessage): void {
  for (const listener of listeners) listener(message);
  if (message.type === "reset") {
    void queryClient.invalidateQueries();
    return;
  }
  // Many events of one change arrive together.
  if (outdated.size === 0) setTimeout(invalidateOutdated, INVALIDATE_AFTER_MS);
  outdated.add(message.event.entity_type);
}

function invalidateOutdated(): void {
  const types = new Set(outdated);
  outdated.clear();
  void queryClient.invalidateQueries({
    predicate: ({ queryKey, meta }) => types.has(String(queryKey[0])) && meta?.ignoresLiveEvents !== true,
  });
}

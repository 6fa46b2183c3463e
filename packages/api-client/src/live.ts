import { createParser } from "eventsource-parser";
import type { Event } from "./generated/types.ts";
import { isProblem, NetworkError } from "./problems.ts";
import type { Session } from "./session.ts";

/** An event, or `reset`: too many events were missed, and the data shown must be reloaded. */
export type LiveMessage = { type: "event"; event: Event } | { type: "reset" };

export interface ListenOptions {
  /** Only events of this entity type, such as `asset`. */
  entityType?: string;
  /** Only events of this entity. */
  entityId?: string;
  /** Ends the stream. */
  signal?: AbortSignal;
}

const HEARTBEAT_TIMEOUT_MS = 45_000;
const MAX_BACKOFF_MS = 30_000;

/** The id of the last event, and the initial backoff that the server requests, in milliseconds. */
interface StreamPosition {
  lastId: string;
  backoff: number;
}

/** Yield events until the signal aborts or the server refuses the request; missed events follow a reconnect. */
export async function* listen(
  session: Session,
  url: string,
  { entityType, entityId, signal }: ListenOptions,
): AsyncGenerator<LiveMessage, void> {
  const query = new URLSearchParams({
    ...(entityType && { entity_type: entityType }),
    ...(entityId && { entity_id: entityId }),
  });
  const position: StreamPosition = { lastId: "", backoff: 1000 };
  let failures = 0;
  while (!signal?.aborted) {
    // The server sends a heartbeat; without one the connection is dead.
    const timeout = new AbortController();
    const ended = AbortSignal.any([timeout.signal, ...(signal ? [signal] : [])]);
    let retryAfter = 0;
    try {
      const headers = position.lastId ? { "Last-Event-ID": position.lastId } : undefined;
      const response = await session.send(new Request(`${url}?${query}`, { headers, signal: ended }));
      failures = 0;
      if (response.body) yield* readMessages(response.body, position, timeout);
    } catch (error) {
      if (signal?.aborted) return;
      if (!timeout.signal.aborted && !isTransient(error)) throw error;
      failures += 1;
      retryAfter = isProblem(error) ? (error.retryAfter ?? 0) * 1000 : 0;
    }
    const backoff = Math.min(position.backoff * 2 ** failures, MAX_BACKOFF_MS);
    // Jitter, so that clients do not all reconnect at once.
    await sleep(Math.max(retryAfter, backoff * (0.5 + Math.random() / 2)), signal);
  }
}

async function* readMessages(
  body: ReadableStream<Uint8Array>,
  position: StreamPosition,
  timeout: AbortController,
): AsyncGenerator<LiveMessage, void> {
  const received: LiveMessage[] = [];
  const parser = createParser({
    onId: (id) => {
      position.lastId = id;
    },
    onRetry: (milliseconds) => {
      position.backoff = milliseconds;
    },
    onEvent: ({ event, data }) => {
      received.push(event === "reset" ? { type: "reset" } : { type: "event", event: JSON.parse(data) });
    },
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const chunk = await readChunk(reader, timeout);
      if (chunk === undefined) return;
      parser.feed(decoder.decode(chunk, { stream: true }));
      yield* received.splice(0);
    }
  } finally {
    // Fails if the connection failed, which was thrown already.
    await reader.cancel().catch(() => {});
  }
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  timeout: AbortController,
): Promise<Uint8Array | undefined> {
  const timer = setTimeout(() => timeout.abort(), HEARTBEAT_TIMEOUT_MS);
  try {
    return (await reader.read()).value;
  } catch (error) {
    throw new NetworkError("The stream was cut off", { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a retry may succeed. */
function isTransient(error: unknown): boolean {
  return error instanceof NetworkError || (isProblem(error) && (error.status === 429 || error.status >= 500));
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    signal?.addEventListener("abort", done);
  });
}

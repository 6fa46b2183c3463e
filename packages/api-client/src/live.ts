import { createParser } from "eventsource-parser";
import type { Event } from "./generated/types.ts";
import { isProblem, NetworkError } from "./problems.ts";
import type { Session } from "./session.ts";

/** Something has happened, or too much was missed: then what is shown has to be read again. */
export type LiveMessage = { type: "event"; event: Event } | { type: "reset" };

export interface ListenOptions {
  /** Only what happens to things of a kind, such as `asset`. */
  entityType?: string;
  /** Only what happens to one thing. */
  entityId?: string;
  /** Ends it. */
  signal?: AbortSignal;
}

const SILENCE = 45_000;
const LONGEST_PAUSE = 30_000;

/** Where a listener was, and how long the server wants to be left alone before they come back. */
interface Place {
  lastId: string;
  pause: number;
}

/** Listen until the signal ends it or the server refuses; what was missed in between comes after it. */
export async function* listen(
  session: Session,
  url: string,
  { entityType, entityId, signal }: ListenOptions,
): AsyncGenerator<LiveMessage, void> {
  const query = new URLSearchParams({
    ...(entityType && { entity_type: entityType }),
    ...(entityId && { entity_id: entityId }),
  });
  const place: Place = { lastId: "", pause: 1000 };
  let failures = 0;
  while (!signal?.aborted) {
    // The server gives a sign of life now and then; without one the connection is dead.
    const silence = new AbortController();
    const ended = AbortSignal.any([silence.signal, ...(signal ? [signal] : [])]);
    let wanted = 0;
    try {
      const headers = place.lastId ? { "Last-Event-ID": place.lastId } : undefined;
      const response = await session.send(new Request(`${url}?${query}`, { headers, signal: ended }));
      failures = 0;
      if (response.body) yield* messages(response.body, place, silence);
    } catch (error) {
      if (signal?.aborted) return;
      if (!silence.signal.aborted && !passes(error)) throw error;
      failures += 1;
      wanted = isProblem(error) ? (error.retryAfter ?? 0) * 1000 : 0;
    }
    const pause = Math.min(place.pause * 2 ** failures, LONGEST_PAUSE);
    // Not all at once, when a server comes back.
    await sleep(Math.max(wanted, pause * (0.5 + Math.random() / 2)), signal);
  }
}

async function* messages(
  body: ReadableStream<Uint8Array>,
  place: Place,
  silence: AbortController,
): AsyncGenerator<LiveMessage, void> {
  const heard: LiveMessage[] = [];
  const parser = createParser({
    onId: (id) => {
      place.lastId = id;
    },
    onRetry: (milliseconds) => {
      place.pause = milliseconds;
    },
    onEvent: ({ event, data }) => {
      heard.push(event === "reset" ? { type: "reset" } : { type: "event", event: JSON.parse(data) });
    },
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const part = await read(reader, silence);
      if (part === undefined) return;
      parser.feed(decoder.decode(part, { stream: true }));
      yield* heard.splice(0);
    }
  } finally {
    // Fails if the connection did, which has been told.
    await reader.cancel().catch(() => {});
  }
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  silence: AbortController,
): Promise<Uint8Array | undefined> {
  const timer = setTimeout(() => silence.abort(), SILENCE);
  try {
    return (await reader.read()).value;
  } catch (error) {
    throw new NetworkError("The stream was cut off", { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Tell whether it may be over when one comes back. */
function passes(error: unknown): boolean {
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

import { newIdempotencyKey } from "@sams/api-client";
import { useState } from "react";

/** The `Idempotency-Key` of a form that may be sent more than once. */
export interface IdempotencyKey {
  /** Return the key of a body: the same body has the same key, so that it is executed once after a lost response. */
  (body: unknown): string;
  /** Forget the key when a response has arrived: from now on, the same body is a new request. */
  renew(): void;
}

/** Keep the key of a form's request. */
export function useIdempotencyKey(): IdempotencyKey {
  const [key] = useState<IdempotencyKey>(() => createKey());
  return key;
}

function createKey(): IdempotencyKey {
  let last: { content: string; key: string } | undefined;
  const keyOf = (body: unknown) => {
    const content = JSON.stringify(body);
    if (last?.content !== content) last = { content, key: newIdempotencyKey() };
    return last.key;
  };
  const renew = () => {
    last = undefined;
  };
  return Object.assign(keyOf, { renew });
}

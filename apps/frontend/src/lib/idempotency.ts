import { newIdempotencyKey } from "@sams/api-client";
import { useRef } from "react";

/** The `Idempotency-Key` of a form that may be sent more than once. */
export interface IdempotencyKeys {
  /** Return the key of a body: the same body has the same key, so that it is executed once after a lost response. */
  of(body: unknown): string;
  /** Forget the key after the response has arrived: the same body is a new request from now on. */
  renew(): void;
}

/** Keep the key of a form's request. */
export function useIdempotencyKeys(): IdempotencyKeys {
  const last = useRef<{ content: string; key: string }>(undefined);
  return {
    of(body) {
      const content = JSON.stringify(body);
      if (last.current?.content !== content) last.current = { content, key: newIdempotencyKey() };
      return last.current.key;
    },
    renew() {
      last.current = undefined;
    },
  };
}

import { newIdempotencyKey } from "@sams/api-client";
import { useRef } from "react";

/**
 * Return a function that gives the `Idempotency-Key` of a request by its body.
 *
 * The same body has the same key, so that a form that is sent again after a lost response is executed once.
 */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef<{ content: string; key: string }>(undefined);
  return (body) => {
    const content = JSON.stringify(body);
    if (last.current?.content !== content) last.current = { content, key: newIdempotencyKey() };
    return last.current.key;
  };
}

import { newIdempotencyKey } from "@sams/api-client";
import { UNDO_MS } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { createDeferredActions } from "@/lib/deferred-action";
import { queryClient } from "@/lib/query-client";
import { onSignOut } from "@/lib/session";
import { createStore } from "@/lib/store";

/** A decision on a request; `assetIds` are chosen for one of a model or category. */
export type Decision =
  | { kind: "approve"; note?: string; assetIds?: string[] }
  | { kind: "reject"; reason: string };

/** `waiting`: it can still be undone. */
export type DecisionPhase = "waiting" | "sending" | "failed";

/** Where a decision stands that the API does not hold yet. */
export interface DecisionProgress {
  decision: Decision;
  phase: DecisionPhase;
  /** The same for every attempt, so that the API decides once. */
  key: string;
  error?: unknown;
}

/** The access token is valid for longer than a decision waits. */
const FRESH_SECONDS = UNDO_MS / 1000 + 60;

/** The entity types that a decision changes besides the request. */
const CHANGED_TYPES = ["workflow", "asset", "assignment", "reservation", "maintenance"];

const deferred = createDeferredActions<Decision>(UNDO_MS);

/** The decisions by the id of their request. */
export const decisions = createStore<ReadonlyMap<string, DecisionProgress>>(new Map());

/**
 * Decide on a request in eight seconds; a further decision, or leaving the page, sends it at once.
 *
 * `onFailed` is called when the API refuses it, or cannot be reached.
 */
export async function decide(
  id: string,
  decision: Decision,
  onFailed: (error: unknown) => void,
): Promise<void> {
  const progress: DecisionProgress = { decision, phase: "waiting", key: newIdempotencyKey() };
  setProgress(id, progress);
  try {
    // Sent while the page is left, the call could not wait for a new token.
    await sams.ensureFresh(FRESH_SECONDS);
  } catch (error) {
    setProgress(id, { ...progress, phase: "failed", error });
    onFailed(error);
    return;
  }
  deferred.defer({ id, data: decision, run: () => send(id, progress, onFailed) });
}

/** Send a decision that failed once more, at once. */
export async function retryDecision(id: string, onFailed: (error: unknown) => void): Promise<void> {
  const progress = decisions.get().get(id);
  if (progress?.phase === "failed") await send(id, progress, onFailed);
}

/** Take back the decision that waits; returns the id of its request, or undefined when it is too late. */
export function undoDecision(): string | undefined {
  const id = deferred.undo()?.id;
  if (id !== undefined) setProgress(id, undefined);
  return id;
}

/** Send the decision that waits at once. */
export function sendWaitingDecision(): Promise<void> {
  return deferred.flush();
}

/** Forget a decision that failed. */
export function forgetDecision(id: string): void {
  setProgress(id, undefined);
}

addEventListener("pagehide", () => void sendWaitingDecision());
document.addEventListener("visibilitychange", () => {
  // A phone may end a page in the background without another event.
  const isPhone = matchMedia("(pointer: coarse)").matches;
  if (isPhone && document.visibilityState === "hidden") void sendWaitingDecision();
});
onSignOut(sendWaitingDecision);

async function send(
  id: string,
  progress: DecisionProgress,
  onFailed: (error: unknown) => void,
): Promise<void> {
  setProgress(id, { ...progress, phase: "sending" });
  try {
    await post(id, progress);
  } catch (error) {
    setProgress(id, { ...progress, phase: "failed", error });
    onFailed(error);
    await queryClient.invalidateQueries({ queryKey: ["workflow"] });
    return;
  }
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => CHANGED_TYPES.includes(String(queryKey[0])),
  });
  setProgress(id, undefined);
}

function post(id: string, { decision, key }: DecisionProgress) {
  const params = { path: { workflow_id: id }, header: { "Idempotency-Key": key } };
  // The call outlives the page.
  const keepalive = true;
  if (decision.kind === "reject") {
    const body = { reason: decision.reason };
    return sams.POST("/api/v1/workflows/{workflow_id}/reject", { params, body, keepalive });
  }
  const { note, assetIds } = decision;
  const body = { ...(note && { note }), ...(assetIds?.length && { asset_ids: assetIds }) };
  return sams.POST("/api/v1/workflows/{workflow_id}/approve", { params, body, keepalive });
}

function setProgress(id: string, progress: DecisionProgress | undefined): void {
  const next = new Map(decisions.get());
  if (progress === undefined) next.delete(id);
  else next.set(id, progress);
  decisions.set(next);
}

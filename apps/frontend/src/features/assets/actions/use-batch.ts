import { isProblem, type Problem, ProblemError } from "@sams/api-client";
import { useState } from "react";
import { isLive } from "@/lib/live";
import { queryClient } from "@/lib/query-client";
import { type BatchResult, type Refusal, runBatch, type Work } from "./batch";
import { runByFilter } from "./batch-by-filter";
import type { Targets } from "./targets";

const ENTITIES = ["asset", "assignment", "demo-data"];

/** An action on assets, and what has come of it so far. */
export interface Batch {
  /** How many assets have been handled; null while nothing runs. */
  handled: number | null;
  refused: Refusal[];
  refusedCount: number;
  /** What failed as a whole, or the only asset's problem. */
  error: unknown;
  /** Do it; returns what came of it, undefined if it failed as a whole. */
  run(targets: Targets, work: Work): Promise<BatchResult | undefined>;
  /** Forget what was refused. */
  reset(): void;
}

/** Run an action on assets, and keep its progress and refusals for the dialog. */
export function useBatch(): Batch {
  const [handled, setHandled] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refusal[]>([]);
  const [refusedCount, setRefusedCount] = useState(0);
  const [error, setError] = useState<unknown>();
  const reset = () => {
    setRefused([]);
    setError(undefined);
  };
  return {
    handled,
    refused,
    refusedCount,
    error,
    reset,
    async run(targets, work) {
      reset();
      setHandled(0);
      try {
        const result = await runOn(targets, work, setHandled);
        setRefused(result.refused);
        setRefusedCount(result.refusedCount);
        if (result.doneCount === 0) setError(firstError(result.refused, targets.count));
        return result;
      } catch (thrown) {
        setError(thrown);
        return undefined;
      } finally {
        setHandled(null);
        refreshAssets({ hasMoved: work.kind === "delete" || work.kind === "restore" });
      }
    },
  };
}

/** Do something to the assets of an action; raises as `runBatch` and `runByFilter`. */
export function runOn(
  targets: Targets,
  work: Work,
  onProgress: (handled: number) => void,
): Promise<BatchResult> {
  return targets.filter === undefined
    ? runBatch(targets.ids, work, onProgress)
    : runByFilter(targets.filter, work, onProgress);
}

/** Return a refusal as the error that a single call would have thrown. */
export function toError(problem: Problem): ProblemError {
  return new ProblemError(problem);
}

/**
 * Read assets again where they are shown.
 *
 * Rows of lists follow their live events while there are any; `hasMoved` reads the lists too, because assets have left
 * or entered them.
 */
export function refreshAssets({ hasMoved = false } = {}): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey, meta }) =>
      ENTITIES.includes(String(queryKey[0])) &&
      (hasMoved || !isLive.get() || meta?.ignoresLiveEvents !== true),
  });
}

/** The problem that the form must show: that of the only asset, or one that all assets have at the same field. */
function firstError(refused: Refusal[], count: number): ProblemError | undefined {
  const [first] = refused;
  if (first === undefined) return undefined;
  const error = toError(first.problem);
  return count === 1 || isProblem(error, "validation_error") ? error : undefined;
}

import {
  type BulkOperation,
  type BulkProblem,
  newIdempotencyKey,
  type Problem,
  type ProblemCode,
} from "@sams/api-client";
import { sams } from "@/lib/api";
import type { BatchResult, Work } from "./batch";

const POLL_MS = 1_000;
/** A job that takes longer goes on; its result is not waited for. */
const MAX_WAIT_MS = 60 * 60 * 1_000;

/**
 * Do something to all assets that a filter finds, as a job of the server.
 *
 * `onProgress` is called with the number of assets that have been handled.
 *
 * Raises: NetworkError and the problems of the call; Error if the job failed or does not end within an hour.
 */
export async function runByFilter(
  filter: string,
  work: Work,
  onProgress: (handled: number) => void,
): Promise<BatchResult> {
  const params = { header: { "Idempotency-Key": newIdempotencyKey() } };
  const { data } = await sams.POST("/api/v1/assets/bulk-by-filter", {
    params,
    body: { filter, ...actionOf(work) },
  });
  const operation = await wait(data, onProgress);
  if (operation.state === "failed") throw new Error(operation.error?.detail ?? "The operation failed");
  return {
    doneCount: operation.succeeded,
    done: [],
    refused: operation.problems.map((problem) => ({ id: problem.asset_id, problem: toProblem(problem) })),
    refusedCount: operation.failed,
  };
}

function actionOf(work: Work) {
  switch (work.kind) {
    case "check-out":
      return { action: "check_out" as const, data: work.data, dry_run: false };
    case "transfer":
      return { action: "transfer" as const, data: work.data, dry_run: false };
    case "check-in":
      return { action: "check_in" as const, data: work.data, dry_run: false };
    case "update":
      return { action: "update" as const, data: work.data, dry_run: false };
    case "delete":
      return { action: "delete" as const, dry_run: false };
    case "restore":
      return { action: "restore" as const, dry_run: false };
  }
}

async function wait(started: BulkOperation, onProgress: (handled: number) => void): Promise<BulkOperation> {
  const end = Date.now() + MAX_WAIT_MS;
  let operation = started;
  while (operation.state === "queued" || operation.state === "running") {
    if (Date.now() > end) throw new Error("The operation takes too long to wait for");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const params = { path: { bulk_operation_id: operation.id } };
    operation = (await sams.GET("/api/v1/bulk-operations/{bulk_operation_id}", { params })).data;
    onProgress(operation.done);
  }
  return operation;
}

function toProblem({ status, code, detail, errors }: BulkProblem): Problem {
  return {
    type: `urn:sams:problem:${code}`,
    title: detail,
    status,
    detail,
    instance: "",
    // The codes are those of single requests.
    code: code as ProblemCode,
    request_id: "",
    errors,
  };
}

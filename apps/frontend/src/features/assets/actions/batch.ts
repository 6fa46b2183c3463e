import {
  type BulkAssetResult,
  type BulkAssignmentResult,
  type CheckInRequest,
  type CheckOutRequest,
  isProblem,
  newIdempotencyKey,
  type Problem,
  type ProblemError,
  type UpdateAssetRequest,
} from "@sams/api-client";
import { sams } from "@/lib/api";

/** How many assets a call takes; small enough to show progress. */
const CHUNK = 200;
/** How many calls for single assets run at the same time. */
const PARALLEL = 4;

/** What is done to assets, with its data as in the API. */
export type Work =
  | { kind: "check-out" | "transfer"; data: CheckOutRequest }
  | { kind: "check-in"; data: CheckInRequest }
  | { kind: "update"; data: UpdateAssetRequest }
  | { kind: "delete" | "restore" };

/** An asset that could not be changed, with the reason. */
export interface Refusal {
  id: string;
  problem: Problem;
}

/** What came of a work. */
export interface BatchResult {
  doneCount: number;
  /** The assets that were changed; empty for assets that a filter has found. */
  done: string[];
  /** The first refusals. */
  refused: Refusal[];
  refusedCount: number;
}

type Results = readonly { id: string; problem: Problem | null }[];

/**
 * Do something to many assets, some at a time; each succeeds or is refused on its own.
 *
 * `onProgress` is called with the number of assets that have been handled.
 *
 * Raises: NetworkError and the problems of a whole call; the assets handled before stay changed.
 */
export async function runBatch(
  ids: readonly string[],
  work: Work,
  onProgress: (handled: number) => void,
): Promise<BatchResult> {
  const size = work.kind === "transfer" || work.kind === "restore" ? PARALLEL : CHUNK;
  const done: string[] = [];
  const refused: Refusal[] = [];
  for (let start = 0; start < ids.length; start += size) {
    for (const { id, problem } of await runChunk(ids.slice(start, start + size), work)) {
      if (problem === null) done.push(id);
      else refused.push({ id, problem });
    }
    onProgress(Math.min(start + size, ids.length));
  }
  return { doneCount: done.length, done, refused, refusedCount: refused.length };
}

async function runChunk(ids: string[], work: Work): Promise<Results> {
  const params = { header: { "Idempotency-Key": newIdempotencyKey() } };
  switch (work.kind) {
    case "check-out": {
      const body = { ...work.data, asset_ids: ids, atomic: false };
      return ofAssignments(ids, (await sams.POST("/api/v1/assets/check-out", { params, body })).data.items);
    }
    case "check-in": {
      const body = { ...work.data, asset_ids: ids, atomic: false };
      return ofAssignments(ids, (await sams.POST("/api/v1/assets/check-in", { params, body })).data.items);
    }
    case "update": {
      const operations = ids.map((id) => ({ op: "update" as const, id, data: work.data }));
      const body = { operations, atomic: false, dry_run: false };
      return ofOperations(ids, (await sams.POST("/api/v1/assets/bulk", { params, body })).data.items);
    }
    case "delete": {
      const operations = ids.map((id) => ({ op: "delete" as const, id }));
      const body = { operations, atomic: false, dry_run: false };
      return ofOperations(ids, (await sams.POST("/api/v1/assets/bulk", { params, body })).data.items);
    }
    case "transfer":
      return Promise.all(
        ids.map((id) =>
          single(id, () =>
            sams.POST("/api/v1/assets/{asset_id}/transfer", {
              params: { path: { asset_id: id }, header: { "Idempotency-Key": newIdempotencyKey() } },
              body: work.data,
            }),
          ),
        ),
      );
    case "restore":
      return Promise.all(
        ids.map((id) =>
          single(id, () =>
            sams.POST("/api/v1/assets/{asset_id}/restore", { params: { path: { asset_id: id } } }),
          ),
        ),
      );
  }
}

function ofAssignments(ids: string[], items: BulkAssignmentResult[]): Results {
  // The problem of an item is declared as any object.
  return ids.map((id, index) => ({ id, problem: (items[index]?.problem ?? null) as Problem | null }));
}

function ofOperations(ids: string[], items: BulkAssetResult[]): Results {
  return ids.map((id, index) => ({ id, problem: items[index]?.problem ?? null }));
}

/** Refusals of one asset are its result; what would fail for every asset is thrown. */
async function single(id: string, call: () => Promise<unknown>): Promise<Results[number]> {
  try {
    await call();
    return { id, problem: null };
  } catch (error) {
    if (isProblem(error) && isRefusal(error)) return { id, problem: error.problem };
    throw error;
  }
}

function isRefusal({ status }: ProblemError): boolean {
  return status === 404 || status === 409 || status === 412;
}

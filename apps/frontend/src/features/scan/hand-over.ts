import { type BulkAssignmentResult, isProblem } from "@sams/api-client";
import { sams } from "@/lib/api";
import { endOfDay } from "@/lib/zoned-time";
import type { Refusal, ScanEntry, ScanMode } from "./scan-list";
import type { Target } from "./scan-store";

const LOOK_AHEAD_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;
const HOLDER_FIELD = { user: "user_id", location: "location_id", asset: "parent_asset_id" } as const;

/** The problem of one asset, or null. */
export type AssetResult = Pick<BulkAssignmentResult, "problem">;

/** Return what is sent for a check-out besides the assets. */
export function checkOutBody({ type, holder, dueOn, note }: Target, timeZone: string) {
  return {
    ...(holder !== null && { [HOLDER_FIELD[type]]: holder.id }),
    ...(dueOn !== null && { due_at: endOfDay(dueOn, timeZone) }),
    ...noteOf(note),
  };
}

/** Return what is sent for a check-in besides the assets. */
export function checkInBody({ location, note }: Target) {
  return { ...(location !== null && { location_id: location.id }), ...noteOf(note) };
}

/**
 * Check out or check in assets in one call; returns the result of each, in their order.
 *
 * Raises: ProblemError about the call as a whole, such as an inactive holder; NetworkError.
 */
export async function handOver(
  mode: ScanMode,
  ids: string[],
  target: Target,
  timeZone: string,
  idempotencyKey: string,
): Promise<AssetResult[]> {
  const params = { header: { "Idempotency-Key": idempotencyKey } };
  if (mode === "check-out") {
    const body = { ...checkOutBody(target, timeZone), asset_ids: ids };
    return (await sams.POST("/api/v1/assets/check-out", { params, body })).data.items;
  }
  const body = { ...checkInBody(target), asset_ids: ids };
  return (await sams.POST("/api/v1/assets/check-in", { params, body })).data.items;
}

/** Transfer an asset to the holder; raises as `handOver`. */
export async function transfer(id: string, target: Target, timeZone: string): Promise<AssetResult> {
  const body = checkOutBody(target, timeZone);
  try {
    await sams.POST("/api/v1/assets/{asset_id}/transfer", { params: { path: { asset_id: id } }, body });
    return { problem: null };
  } catch (error) {
    if (isProblem(error) && error.status === 409 && error.errors.length === 0)
      return { problem: error.problem };
    throw error;
  }
}

/** Return the reason of a refusal; one by a reservation says which. */
export async function explainRefusal(
  mode: ScanMode,
  { asset }: ScanEntry,
  code: string,
  target: Target,
  timeZone: string,
): Promise<Refusal> {
  if (code !== "reservation_conflict" || asset === undefined) return { mode, code };
  const from = new Date();
  const latest = new Date(from.getTime() + LOOK_AHEAD_DAYS * DAY_MS).toISOString();
  const to = target.dueOn === null ? latest : endOfDay(target.dueOn, timeZone);
  const params = { path: { asset_id: asset.id }, query: { from: from.toISOString(), to } };
  try {
    const { data } = await sams.GET("/api/v1/assets/{asset_id}/availability", { params });
    const reservation = data.busy.find(({ kind }) => kind === "reservation");
    if (reservation === undefined) return { mode, code };
    const { starts_at, ends_at, holder } = reservation;
    return { mode, code, reserved: { from: starts_at, to: ends_at, holder } };
  } catch {
    return { mode, code };
  }
}

function noteOf(note: string) {
  const text = note.trim();
  return text === "" ? {} : { note: text };
}

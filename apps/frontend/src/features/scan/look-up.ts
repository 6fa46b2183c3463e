import { type Asset, isProblem } from "@sams/api-client";
import { sams } from "@/lib/api";
import type { Candidate, ScanEntry, ScannedAsset } from "./scan-list";

const IDS_PER_CALL = 100;

/** What a label means, as an entry keeps it. */
export type Found = Pick<ScanEntry, "asset" | "problem" | "candidates">;

/**
 * Look up the asset of a label.
 *
 * Raises: NetworkError, and problems that say nothing about the label (5xx, `rate_limited`).
 */
export async function lookUpCode(code: string): Promise<Found> {
  try {
    const { data } = await sams.GET("/api/v1/assets/by-tag/{asset_tag}", {
      params: { path: { asset_tag: code } },
    });
    const [asset] = await withHolderSince([data]);
    return { asset };
  } catch (error) {
    if (isProblem(error, "ambiguous_code")) return { candidates: error.problem.candidates as Candidate[] };
    if (isProblem(error, "not_found", "validation_error", "forbidden")) return { problem: error.code };
    throw error;
  }
}

/** Return assets as they are now, by their ids; those that are not there any more are missing. */
export async function lookUpAssets(ids: readonly string[]): Promise<Map<string, ScannedAsset>> {
  const found = new Map<string, ScannedAsset>();
  for (let start = 0; start < ids.length; start += IDS_PER_CALL) {
    const query = { id: ids.slice(start, start + IDS_PER_CALL), limit: IDS_PER_CALL };
    const { data } = await sams.GET("/api/v1/assets", { params: { query } });
    for (const asset of await withHolderSince(data.items)) found.set(asset.id, asset);
  }
  return found;
}

/** Add to assets since when their holders have them. */
async function withHolderSince(assets: readonly Asset[]): Promise<ScannedAsset[]> {
  const held = assets.filter(({ holder }) => holder !== null).map(({ id }) => id);
  const since = new Map<string, string>();
  if (held.length > 0) {
    const query = { asset_id: held, open: [true], limit: IDS_PER_CALL };
    const { data } = await sams.GET("/api/v1/assignments", { params: { query } });
    for (const { asset, checked_out_at } of data.items) since.set(asset.id, checked_out_at);
  }
  return assets.map(({ id, asset_tag, name, status, holder }) => ({
    id,
    asset_tag,
    name,
    status,
    holder,
    since: since.get(id) ?? null,
  }));
}

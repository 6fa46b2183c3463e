import type { Asset, Workflow } from "@sams/api-client";
import { queryOptions } from "@tanstack/react-query";
import type { Choice } from "@/components/ui/combo-box";
import { sams } from "@/lib/api";
import { nameOf } from "@/lib/references";

/** More are found by typing. */
export const MAX_CANDIDATES = 20;

type Wanted = Pick<Workflow, "type" | "asset" | "model" | "category" | "starts_at" | "expected_return_date">;

/** Find assets that a request could get, by what was typed: free ones, for a later start those free then. */
export async function findCandidates(wanted: Wanted, text: string, signal?: AbortSignal): Promise<Choice[]> {
  const scope = await scopeOf(wanted, signal);
  if (scope === undefined) return [];
  const isLater = wanted.starts_at !== null && Date.parse(wanted.starts_at) > Date.now();
  const q = text.trim();
  const filter = {
    ...scope,
    ...(q && { q }),
    ...(isLater ? { status_kind: ["available" as const, "in_use" as const] } : { free: [true] }),
    limit: MAX_CANDIDATES,
  };
  // A rental is served from the loan pool, and from other assets that may be requested.
  const filters =
    wanted.type === "rental"
      ? [
          { ...filter, status: ["loaned"] },
          { ...filter, requestable: [true] },
        ]
      : [filter];
  const pages = await Promise.all(
    filters.map((query) => sams.GET("/api/v1/assets", { params: { query }, signal })),
  );
  const found = new Map(pages.flatMap(({ data }) => data.items).map((asset) => [asset.id, asset]));
  const assets = [...found.values()].slice(0, MAX_CANDIDATES);
  const free = isLater ? await keepAvailable(assets, wanted, signal) : assets;
  return free.map(({ id, asset_tag, name, location }) => ({
    id,
    name: asset_tag,
    secondary: location ? `${name} · ${nameOf(location)}` : name,
  }));
}

/** The assets that a request could get now, for showing how many there are. */
export function candidatesQuery(id: string, wanted: Wanted) {
  return queryOptions({
    queryKey: ["asset", "candidates", id],
    queryFn: ({ signal }) => findCandidates(wanted, "", signal),
  });
}

/** Return the filter of what was requested; of one asset its model, or without one its category. */
async function scopeOf(
  { asset, model, category }: Wanted,
  signal?: AbortSignal,
): Promise<{ model_id: string[] } | { category_id: string[] } | undefined> {
  if (model) return { model_id: [model.id] };
  if (category) return { category_id: [category.id] };
  if (!asset) return undefined;
  const params = { path: { asset_id: asset.id } };
  const { data } = await sams.GET("/api/v1/assets/{asset_id}", { params, signal });
  return data.model ? { model_id: [data.model.id] } : { category_id: [data.category.id] };
}

async function keepAvailable(assets: Asset[], wanted: Wanted, signal?: AbortSignal): Promise<Asset[]> {
  const { starts_at: from, expected_return_date: day } = wanted;
  if (from === null || day === null) return assets;
  const until = new Date(`${day}T23:59:59`).toISOString();
  const answers = await Promise.all(
    assets.map(({ id }) =>
      sams.GET("/api/v1/assets/{asset_id}/availability", {
        params: { path: { asset_id: id }, query: { from, to: until } },
        signal,
      }),
    ),
  );
  return assets.filter((_, index) => answers[index]?.data.available);
}

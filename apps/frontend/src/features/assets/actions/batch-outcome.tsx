import type { Asset } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { sams } from "@/lib/api";
import { useProblems } from "@/lib/problems";
import { useFormat } from "@/lib/use-format";
import type { Refusal } from "./batch";
import { toError } from "./use-batch";

const MAX_LISTED = 100;

/** How far a running action is; short ones need no bar. */
export function BatchProgress({ handled, total }: { handled: number | null; total: number }) {
  const { t } = useTranslation("asset-actions");
  if (handled === null || total === 1) return null;
  const text = t("progress", { handled, total });
  return <Progress label={text} value={handled} max={total} text={text} />;
}

interface RefusedAssetsProps {
  refused: readonly Refusal[];
  refusedCount: number;
  assets: readonly Asset[];
  /** Offered for assets that have a holder already. */
  onTransfer?: (ids: readonly string[]) => void;
}

/** The assets that could not be changed, each with its reason. */
export function RefusedAssets({ refused, refusedCount, assets, onTransfer }: RefusedAssetsProps) {
  const { t } = useTranslation("asset-actions");
  const problems = useProblems();
  const format = useFormat();
  const listed = refused.slice(0, MAX_LISTED);
  const names = useNames(listed, assets);
  const held = refused.filter(
    ({ id, problem }) => problem.code === "asset_unavailable" && names.get(id)?.holder,
  );
  return (
    <div className="stack gap-3">
      <p>{t("refused", { count: refusedCount })}</p>
      <ul className="max-h-[50vh] overflow-y-auto">
        {listed.map(({ id, problem }) => {
          const asset = names.get(id);
          const error = toError(problem);
          const holder = problem.code === "asset_unavailable" ? asset?.holder : null;
          const reason = Object.values(problems.fields(error))[0] ?? problems.text(error);
          return (
            <li key={id} className="border-t border-line py-2">
              <div className="cut">
                <span className="tag">{asset?.asset_tag}</span> {asset?.name}
              </div>
              <div className="small text-ink-2">
                {holder ? t("refusal.heldBy", { holder: format.name(holder) }) : reason}
              </div>
            </li>
          );
        })}
      </ul>
      {refusedCount > listed.length && (
        <p className="meta">{t("andMore", { count: refusedCount - listed.length })}</p>
      )}
      {onTransfer && held.length > 0 && (
        <Button className="self-start" onPress={() => onTransfer(held.map(({ id }) => id))}>
          {t("refusal.transferThese", { count: held.length })}
        </Button>
      )}
    </div>
  );
}

/** Return the refused assets by id, read again because somebody may have changed them meanwhile. */
function useNames(refused: readonly Refusal[], assets: readonly Asset[]): Map<string, Asset> {
  const ids = refused.map(({ id }) => id);
  const { data } = useQuery({
    queryKey: ["asset", "some", ids],
    queryFn: async ({ signal }) => {
      const query = { id: ids, limit: MAX_LISTED };
      return (await sams.GET("/api/v1/assets", { params: { query }, signal })).data.items;
    },
    enabled: ids.length > 0,
  });
  return new Map([...assets, ...(data ?? [])].map((asset) => [asset.id, asset]));
}

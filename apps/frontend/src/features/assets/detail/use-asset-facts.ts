import type { Asset } from "@sams/api-client";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCustomFields } from "@/lib/custom-fields";
import { useFormat } from "@/lib/use-format";
import { type AssetFacts, assetFacts, changedFacts } from "./facts";

/** The facts of an asset; of the past also the present ones, and what differs. */
export interface AssetFactTexts {
  /** Undefined while the custom fields are not known: they would push the others down. */
  facts: AssetFacts | undefined;
  present?: AssetFacts | undefined;
  changed?: Map<string, string | null> | undefined;
}

/** Return the facts of an asset; `present` is given while `asset` is a past state of it. */
export function useAssetFacts(asset: Asset, present?: Asset): AssetFactTexts {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  const { data: customFields } = useCustomFields("asset");
  return useMemo(() => {
    if (customFields === undefined) return { facts: undefined };
    const context = { t, format, customFields };
    const facts = assetFacts(asset, context);
    if (present === undefined) return { facts };
    const now = assetFacts(present, context);
    return { facts, present: now, changed: changedFacts(facts, now) };
  }, [asset, present, t, format, customFields]);
}

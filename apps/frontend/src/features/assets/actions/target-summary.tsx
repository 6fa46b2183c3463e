import { useTranslation } from "react-i18next";
import type { Targets } from "./targets";

const MAX_NAMED = 3;

/** Names the assets of a dialog: all of a few, and the first of many. */
export function TargetSummary({ targets }: { targets: Targets }) {
  const { t } = useTranslation("asset-actions");
  const named = targets.assets.slice(0, MAX_NAMED);
  const rest = targets.count - named.length;
  return (
    <ul className="small text-ink-2">
      {named.map((asset) => (
        <li key={asset.id} className="cut">
          <span className="tag">{asset.asset_tag}</span> {asset.name}
        </li>
      ))}
      {rest > 0 && (
        <li className="text-ink-3">{t(named.length > 0 ? "andMore" : "assets", { count: rest })}</li>
      )}
    </ul>
  );
}

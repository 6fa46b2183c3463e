import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { PHONE } from "@/components/page/page";
import { type TabItem, Tabs } from "@/components/ui/tabs";
import { useMediaQuery } from "@/lib/media-query";
import { usePermission } from "@/lib/session";
import type { AssetTabProps } from "../tabs/history-tab";
import { AssetFactsSection } from "./asset-facts";
import { LastEvent } from "./last-event";
import { useTabCounts } from "./tab-counts";
import type { AssetFactTexts } from "./use-asset-facts";

const TABS = {
  history: lazy(() => import("../tabs/history-tab")),
  assignments: lazy(() => import("../tabs/assignments-tab")),
  reservations: lazy(() => import("../tabs/reservations-tab")),
  maintenance: lazy(() => import("../tabs/maintenance-tab")),
  files: lazy(() => import("../tabs/files-tab")),
};

export type AssetTab = keyof typeof TABS | "info";

interface AssetTabsProps extends AssetTabProps {
  tab: string | undefined;
  onTab: (tab: AssetTab) => void;
  texts: AssetFactTexts;
}

/** What else there is about the asset; on a phone also its facts. In the past only what the API knows of it. */
export function AssetTabs({ tab, onTab, texts, ...props }: AssetTabsProps) {
  const { t } = useTranslation("asset-detail");
  const isPhone = useMediaQuery(PHONE);
  const canReadEvents = usePermission("events:read");
  const isPast = props.asOf !== undefined;
  const ids: AssetTab[] = [
    ...(isPhone ? (["info"] as const) : []),
    ...(canReadEvents ? (["history"] as const) : []),
    "assignments",
    ...(isPast ? [] : (["reservations"] as const)),
    "maintenance",
    ...(isPast ? [] : (["files"] as const)),
  ];
  const open = ids.find((id) => id === tab) ?? ids[0] ?? "assignments";
  const counts = useTabCounts(props.asset.id, props.asOf);
  const items = ids.map((id): TabItem<AssetTab> => {
    const count = id === "info" ? undefined : counts[id];
    return { id, name: t(`tabs.${id}`), ...(count !== undefined && { count }), content: content(id) };
  });
  return <Tabs label={t("tabs.label")} items={items} value={open} onChange={onTab} />;

  function content(id: AssetTab) {
    if (id === "info") {
      return (
        <>
          <AssetFactsSection asset={props.asset} texts={texts} />
          {canReadEvents && !isPast && <LastEvent asset={props.asset} onOpen={() => onTab("history")} />}
        </>
      );
    }
    const Tab = TABS[id];
    return (
      <Suspense fallback={<div className="tab-body" />}>
        <Tab {...props} />
      </Suspense>
    );
  }
}

import { useTranslation } from "react-i18next";
import { DetailPage } from "@/components/page/detail-page";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { AssetCrumbs } from "./asset-crumbs";

const ROWS = [120, 180, 96, 144, 112, 132];

/** The layout of an asset's page while it is fetched. */
export function AssetSkeleton() {
  const { t } = useTranslation("asset-detail");
  const facts = (
    <section>
      {ROWS.map((width) => (
        <div key={width} className="py-1.5">
          <Bone width={width} />
        </div>
      ))}
    </section>
  );
  return (
    <DetailPage title={t("group")} back="/assets" crumbs={<AssetCrumbs asOf={undefined} />}>
      <Skeleton>
        <div className="detail-facts">
          {facts}
          {facts}
        </div>
      </Skeleton>
    </DetailPage>
  );
}

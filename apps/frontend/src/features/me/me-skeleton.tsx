import { useTranslation } from "react-i18next";
import { Bone, Skeleton } from "@/components/ui/skeleton";

const ROWS = ["52%", "40%", "46%", "34%"];

/** The page while it is loading. */
export function MeSkeleton() {
  const { t } = useTranslation("me");
  return (
    <Skeleton slowText={t("loading")}>
      <div className="phone-sec">
        <Bone width={64} />
      </div>
      {ROWS.map((width) => (
        <div key={width} className="list-row">
          <span className="stack grow gap-2">
            <Bone width={width} isLarge />
            <Bone width="60%" />
          </span>
        </div>
      ))}
    </Skeleton>
  );
}

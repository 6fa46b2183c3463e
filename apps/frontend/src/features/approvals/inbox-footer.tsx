import { useTranslation } from "react-i18next";
import { Kbd } from "@/components/ui/kbd";
import { useFormat } from "@/lib/use-format";

interface InboxFooterProps {
  index: number;
  count: number;
  hasMore: boolean;
  canDecide: boolean;
}

/** Where one is in the list, and the keys. */
export function InboxFooter({ index, count, hasMore, canDecide }: InboxFooterProps) {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const total = format.total(count, !hasMore);
  return (
    <footer className="foot">
      <span>{index === -1 ? t("count", { total }) : t("position", { position: index + 1, total })}</span>
      <div className="hints">
        <span>
          <Kbd>{["J", "K"]}</Kbd>
          {t("move")}
        </span>
        {canDecide && (
          <>
            <span>
              <Kbd>A</Kbd>
              {t("approve")}
            </span>
            <span>
              <Kbd>R</Kbd>
              {t("reject")}
            </span>
          </>
        )}
        <span>
          <Kbd>C</Kbd>
          {t("comment")}
        </span>
        {canDecide && (
          <span>
            <Kbd>Z</Kbd>
            {t("undo")}
          </span>
        )}
      </div>
    </footer>
  );
}

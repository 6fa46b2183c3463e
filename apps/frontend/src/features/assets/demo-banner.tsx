import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Note } from "@/components/ui/note";
import { showToast } from "@/components/ui/toast";
import { useProblems } from "@/lib/problems";
import { usePermission } from "@/lib/session";
import { useFormat } from "@/lib/use-format";
import { useOffline } from "./actions/use-offline";
import { deleteDemoData, demoDataQuery } from "./demo-data";

/** Says that the list holds demo data, and removes it. */
export function DemoBanner() {
  const canManage = usePermission("demo_data:manage");
  return canManage ? <Demo /> : null;
}

function Demo() {
  const { t } = useTranslation(["asset-fresh", "common"]);
  const format = useFormat();
  const problems = useProblems();
  const isOffline = useOffline();
  const { data } = useQuery(demoDataQuery());
  const [isAsking, setAsking] = useState(false);
  const [isDeleting, setDeleting] = useState(false);
  const [error, setError] = useState<unknown>();
  const remove = async () => {
    setDeleting(true);
    setError(undefined);
    try {
      await deleteDemoData();
      setAsking(false);
      showToast(t("demo.deleted"));
    } catch (thrown) {
      setError(thrown);
    } finally {
      setDeleting(false);
    }
  };
  const count = data?.asset_count ?? 0;
  return (
    <>
      {count > 0 && (
        <Banner
          action={
            <Button size="tiny" isDisabled={isOffline} onPress={() => setAsking(true)}>
              {t("demo.delete")}
            </Button>
          }
        >
          {t("demo.banner", { count, number: format.count(count) })}
        </Banner>
      )}
      <Dialog
        title={t("demo.question")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        kind="alert"
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t("common:action.cancel")}</Button>
            <Button variant="danger" isPending={isDeleting} onPress={() => void remove()}>
              {t("demo.delete")}
            </Button>
          </>
        }
      >
        <div className="stack gap-3">
          <p>{t("demo.consequence")}</p>
          {error !== undefined && <Note tone="danger">{problems.text(error)}</Note>}
        </div>
      </Dialog>
    </>
  );
}

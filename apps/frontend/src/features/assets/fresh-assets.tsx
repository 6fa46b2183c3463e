import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, LinkButton } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { useProblems } from "@/lib/problems";
import { usePermission } from "@/lib/session";
import { useOffline } from "./actions/use-offline";
import { addDemoData } from "./demo-data";

const STEPS = ["add", "label", "use"] as const;

/** The first steps of a system without any asset. */
export function FreshAssets() {
  const { t } = useTranslation("asset-fresh");
  const problems = useProblems();
  const isOffline = useOffline();
  const canWrite = usePermission("assets:write");
  const canAddDemo = usePermission("demo_data:manage");
  const [isAdding, setAdding] = useState(false);
  const [error, setError] = useState<unknown>();
  const addDemo = async () => {
    setAdding(true);
    setError(undefined);
    try {
      await addDemoData();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setAdding(false);
    }
  };
  if (!canWrite) {
    return (
      <div className="empty">
        <h2 className="head">{t("nothing")}</h2>
      </div>
    );
  }
  return (
    <div className="page-scroll">
      <div className="mx-auto w-full max-w-[760px] px-4 pt-10 pb-12 phone:px-6 phone:pt-[72px]">
        <h2 className="title">{t("title")}</h2>
        <p className="mt-1.5 max-w-[52ch] text-ink-2">{t("explanation")}</p>
        <LinkButton href="/assets/new" variant="primary" icon={Plus} className="mt-7">
          {t("add")}
        </LinkButton>
        <ol className="mt-8 grid gap-6 phone:grid-cols-3 phone:gap-8">
          {STEPS.map((step, index) => (
            <li key={step} className="flex gap-3">
              <span className="step-n">{index + 1}</span>
              <div>
                <h3 className="medium">{t(`step.${step}.title`)}</h3>
                <p className="small mt-0.5 text-ink-2">{t(`step.${step}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
        {canAddDemo && (
          <>
            <hr className="rule mt-8 mb-4" />
            <div className="row small flex-wrap gap-3">
              <span className="text-ink-3">{t("other")}</span>
              <Button size="small" isPending={isAdding} isDisabled={isOffline} onPress={() => void addDemo()}>
                {t("demo.add")}
              </Button>
              <span className="text-ink-3">{t("demo.hint")}</span>
            </div>
            {error !== undefined && (
              <div className="mt-4" role="alert">
                <Note tone="danger">{problems.text(error)}</Note>
              </div>
            )}
          </>
        )}
      </div>
    </div>
  );
}

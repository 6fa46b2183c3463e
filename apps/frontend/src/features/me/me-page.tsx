import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Page, PHONE } from "@/components/page/page";
import { LinkButton } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { MyRequestRow } from "@/components/workflow/my-request-row";
import { useMediaQuery } from "@/lib/media-query";
import { myRequestsQuery } from "@/lib/my-requests";
import { useUser } from "@/lib/session";
import { useShortcut } from "@/lib/shortcuts";
import { useFormat } from "@/lib/use-format";
import { recentReports, splitByDue } from "./due";
import { DueCard } from "./due-card";
import { FaultReportRow } from "./fault-report-row";
import { HeldRow } from "./held-row";
import { HoldingDialogs, type OpenAction } from "./holding-dialogs";
import { MeEmpty } from "./me-empty";
import { MeSection } from "./me-section";
import { MeSkeleton } from "./me-skeleton";
import { faultReportsQuery, heldQuery } from "./queries";

/** What the user holds: first what is due, then the rest, faults and open requests. */
export function MePage() {
  const { t } = useTranslation("me");
  const isPhone = useMediaQuery(PHONE);
  const navigate = useNavigate();
  useShortcut(
    { keys: "KeyN", label: t("request"), group: t("title") },
    () => void navigate({ to: "/request" }),
  );
  const request = (
    <LinkButton href="/request" variant="primary" icon={Plus}>
      {t("request")}
    </LinkButton>
  );
  return (
    <Page title={t("title")} actions={isPhone ? undefined : request} bottom={request}>
      <div className="reading-column">
        <MyEquipment />
      </div>
    </Page>
  );
}

function MyEquipment() {
  const { t } = useTranslation("me");
  const format = useFormat();
  const me = useUser();
  const held = useQuery(heldQuery(me.id));
  const faults = useQuery(faultReportsQuery(me.id));
  const requests = useInfiniteQuery(myRequestsQuery(me.id, "open"));
  const [action, setAction] = useState<OpenAction>();
  const [isOpen, setIsOpen] = useState(false);
  const open = (next: Omit<OpenAction, "opening">) => {
    setAction((before) => ({ ...next, opening: (before?.opening ?? 0) + 1 }));
    setIsOpen(true);
  };
  const loading = [held, faults, requests];
  const failed = loading.find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined && held.data === undefined) {
    const retry = () => loading.forEach((query) => void query.refetch());
    return (
      <ErrorState
        message={t("failed")}
        error={failed.error}
        onRetry={retry}
        isRetrying={loading.some(({ isFetching }) => isFetching)}
      />
    );
  }
  if (loading.some(({ isPending }) => isPending)) return <MeSkeleton />;
  const openRequests = requests.data?.pages.flatMap(({ items }) => items) ?? [];
  const reports = recentReports(faults.data ?? [], format.daysUntil);
  const { due, rest } = splitByDue(held.data ?? [], format.daysUntil);
  if (due.length + rest.length + reports.length + openRequests.length === 0) return <MeEmpty />;
  const onAction = (assignment: OpenAction["assignment"]) => (id: OpenAction["id"]) =>
    open({ id, assignment });
  return (
    <>
      <MeSection title={t("section.due")} isShown={due.length > 0}>
        {due.map((assignment) => (
          <DueCard
            key={assignment.id}
            assignment={assignment}
            requests={openRequests}
            onAction={onAction(assignment)}
          />
        ))}
      </MeSection>
      <MeSection title={t("section.held")} count={rest.length} isShown={rest.length > 0}>
        {rest.map((assignment) => (
          <HeldRow
            key={assignment.id}
            assignment={assignment}
            requests={openRequests}
            onAction={onAction(assignment)}
          />
        ))}
      </MeSection>
      <MeSection title={t("section.faults")} isShown={reports.length > 0}>
        {reports.map((report) => (
          <FaultReportRow key={report.id} report={report} />
        ))}
      </MeSection>
      <MeSection title={t("section.requests")} isShown={openRequests.length > 0}>
        {openRequests.map((each) => (
          <MyRequestRow key={each.id} request={each} />
        ))}
      </MeSection>
      <HoldingDialogs action={action} isOpen={isOpen} reports={reports} onClose={() => setIsOpen(false)} />
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ArrowDown, ArrowUp, Filter } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Page, PHONE } from "@/components/page/page";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { type TabItem, Tabs } from "@/components/ui/tabs";
import { useRequestTexts } from "@/components/workflow/request-texts";
import { useMediaQuery } from "@/lib/media-query";
import { usePermission, useUser } from "@/lib/session";
import { useFormat } from "@/lib/use-format";
import { sendWaitingDecision } from "./decisions";
import { HandOutList } from "./hand-out-list";
import { Inbox } from "./inbox";
import { requestQuery, summaryQuery } from "./queries";
import { RequestPane } from "./request-pane";
import { type ApprovalsSearch, type ApprovalsTab, TABS, tabOf } from "./search";

const TYPES = [
  "checkout",
  "checkin",
  "transfer",
  "rental",
  "return",
  "extension",
  "maintenance",
  "disposal",
] as const;

/** Requests to decide with the open one beside them; on a phone one after the other. */
export function ApprovalsPage() {
  const isPhone = useMediaQuery(PHONE);
  const { workflowId } = useParams({ strict: false });
  // Leaving the page is the end of the time for an undo.
  useEffect(() => () => void sendWaitingDecision(), []);
  return isPhone && workflowId !== undefined ? <RequestPage id={workflowId} /> : <ListPage />;
}

function ListPage() {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ from: "/app/approvals" });
  const tab = tabOf(search);
  const isManager = useUser().role !== "employee";
  const canHandOut = usePermission("assets:assign");
  const { data: summary } = useQuery(summaryQuery());
  const isVisible: Record<ApprovalsTab, boolean> = {
    waiting: true,
    open: isManager,
    decided: true,
    "hand-out": canHandOut,
  };
  const set = (next: ApprovalsSearch) =>
    void navigate({ to: "/approvals", search: (before) => ({ ...before, ...next }) });
  const items: TabItem<ApprovalsTab>[] = TABS.filter((id) => isVisible[id]).map((id) => ({
    id,
    name: t(`tab.${id}`),
    ...(id === "waiting" && summary && { count: format.count(summary.pending_my_approval) }),
    content: id === "hand-out" ? <HandOutList /> : <Inbox tab={id} search={search} />,
  }));
  return (
    <Page title={t("title")} scrolls={false}>
      <Tabs
        label={t("title")}
        items={items}
        value={isVisible[tab] ? tab : "waiting"}
        onChange={(id) => set({ tab: id === "waiting" ? undefined : id })}
        fills
        end={tab !== "hand-out" && <ListTools search={search} onChange={set} />}
      />
    </Page>
  );
}

function ListTools({
  search,
  onChange,
}: {
  search: ApprovalsSearch;
  onChange: (next: ApprovalsSearch) => void;
}) {
  const { t } = useTranslation("approvals");
  const workflows = useTranslation("workflows");
  const isPhone = useMediaQuery(PHONE);
  const isOldest = search.sort === "oldest";
  const chosen = TYPES.find((type) => type === search.type);
  const name = chosen ? workflows.t(`type.${chosen}`) : t("allTypes");
  return (
    <>
      <Menu
        label={t("type")}
        placement="bottom end"
        trigger={
          <Button variant="quiet" size="tiny" icon={Filter}>
            {chosen ? name : t("type")}
          </Button>
        }
        groups={[
          {
            id: "all",
            items: [
              {
                id: "all",
                name: t("allTypes"),
                isChosen: chosen === undefined,
                onAction: () => onChange({ type: undefined }),
              },
            ],
          },
          {
            id: "types",
            items: TYPES.map((type) => ({
              id: type,
              name: workflows.t(`type.${type}`),
              isChosen: type === chosen,
              onAction: () => onChange({ type }),
            })),
          },
        ]}
      />
      {!isPhone && (
        <Button
          variant="quiet"
          size="tiny"
          icon={isOldest ? ArrowUp : ArrowDown}
          onPress={() => onChange({ sort: isOldest ? undefined : "oldest" })}
        >
          {t(isOldest ? "sort.oldest" : "sort.newest")}
        </Button>
      )}
    </>
  );
}

function RequestPage({ id }: { id: string }) {
  const { t } = useTranslation("approvals");
  const navigate = useNavigate();
  const search = useSearch({ from: "/app/approvals" });
  const texts = useRequestTexts();
  const { data: request } = useQuery(requestQuery(id));
  return (
    <Page title={request ? texts.title(request) : t("title")} back="/approvals" scrolls={false}>
      <RequestPane
        id={id}
        isPage
        onDecided={() => void navigate({ to: "/approvals", search, replace: true })}
      />
    </Page>
  );
}

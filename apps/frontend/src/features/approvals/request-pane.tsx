import type { WorkflowDetail } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { use, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Choice } from "@/components/ui/combo-box";
import { ErrorState } from "@/components/ui/error-state";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { WorkflowState } from "@/components/ui/workflow-state";
import { useRequestTexts } from "@/components/workflow/request-texts";
import { useDraft } from "@/lib/drafts";
import { useProblems } from "@/lib/problems";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";
import { ApprovalPath } from "./approval-path";
import { AssetChoice } from "./asset-choice";
import { BlockedNote } from "./blocked-note";
import { Comments } from "./comments";
import { DecisionBar } from "./decision-bar";
import { decisions } from "./decisions";
import { Effects } from "./effects";
import { FailedNote } from "./failed-note";
import { Files } from "./files";
import { handsOut, isDecidableQuery, requestQuery } from "./queries";
import { Receiver } from "./receiver";
import { IsOwnPage, SectionHeading } from "./section-heading";

interface RequestPaneProps {
  id: string;
  /** The heading is that of the page, so the pane has none. */
  isPage?: boolean;
  /** Called when a decision was made, before it is sent. */
  onDecided: () => void;
}

/** One request: who wants what until when, what an approval does, who decided, and the decision. */
export function RequestPane({ id, isPage, onDecided }: RequestPaneProps) {
  const { t } = useTranslation("approvals");
  const problems = useProblems();
  const { data: request, error, refetch, isFetching } = useQuery(requestQuery(id));
  if (request !== undefined) {
    return (
      <IsOwnPage value={isPage === true}>
        <Loaded key={id} request={request} onDecided={onDecided} />
      </IsOwnPage>
    );
  }
  if (error) {
    return (
      <ErrorState
        message={problems.text(error)}
        error={error}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    );
  }
  return (
    <Skeleton slowText={t("loadingRequest")}>
      <div className="stack gap-3 p-6">
        <Bone width={160} />
        <Bone width={320} isLarge />
        <Bone width={220} />
        <Bone width="70%" />
        <Bone width="60%" />
      </div>
    </Skeleton>
  );
}

function Loaded({ request, onDecided }: { request: WorkflowDetail; onDecided: () => void }) {
  const { data: isDecidable = false } = useQuery({
    ...isDecidableQuery(request.id),
    enabled: request.state === "pending",
  });
  const progress = useStore(decisions).get(request.id);
  const draft = useDraft<string>(`workflow-note:${request.id}`);
  const [text, setText] = useState(draft.initial ?? "");
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const write = (value: string) => {
    setText(value);
    if (value === "") draft.discard();
    else draft.save(value);
  };
  const isPending = request.state === "pending";
  const canDecide = isPending && isDecidable;
  const isLast = request.step + 1 >= request.step_count;
  const canChoose = canDecide && isLast && request.asset === null && handsOut(request);
  return (
    <article className="request-pane">
      <div className="request-body">
        <div className="min-w-0">
          <Heading request={request} />
          <Receiver request={request} />
          {request.reason && <p className="mt-3.5 wrap-anywhere whitespace-pre-line">{request.reason}</p>}
          <Files requestId={request.id} />
          <Outcome request={request} />
          {isPending && request.blocked_by && (
            <div className="mt-5">
              <BlockedNote
                request={request}
                blockedBy={request.blocked_by}
                {...(canDecide && { onPropose: write })}
              />
            </div>
          )}
          {progress?.phase === "failed" && <FailedNote request={request} progress={progress} />}
          {isPending && (
            <Effects
              request={request}
              choice={canChoose && <AssetChoice request={request} value={chosen} onChange={setChosen} />}
            />
          )}
          <Comments requestId={request.id} />
        </div>
        <aside>
          <ApprovalPath request={request} />
        </aside>
      </div>
      <DecisionBar
        request={request}
        canDecide={canDecide}
        text={text}
        onTextChange={write}
        chosen={chosen}
        progress={progress}
        onDecided={onDecided}
      />
    </article>
  );
}

function Heading({ request }: { request: WorkflowDetail }) {
  const isPage = use(IsOwnPage);
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const texts = useRequestTexts();
  const period = texts.period(request);
  return (
    <header>
      <p className="row gap-2 small text-ink-2">
        <WorkflowState state={request.state} />
        <span className="text-ink-3">·</span>
        <span className="text-ink-3" title={format.dateTime(request.created_at)}>
          {t("requestedAt", { time: format.ago(request.created_at) })}
        </span>
      </p>
      {!isPage && <h2 className="title mt-1.5 wrap-anywhere">{texts.title(request)}</h2>}
      {period && <p className="mt-0.5 text-ink-2">{period}</p>}
    </header>
  );
}

function Outcome({ request }: { request: WorkflowDetail }) {
  const { t } = useTranslation("approvals");
  if (request.assets.length === 0) return null;
  return (
    <section className="request-section">
      <SectionHeading>{t("assets")}</SectionHeading>
      <ul className="stack gap-1 small">
        {request.assets.map(({ id, asset_tag, name }) => (
          <li key={id}>
            <Link to="/assets/$assetId" params={{ assetId: id }} className="link">
              {asset_tag}
            </Link>{" "}
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

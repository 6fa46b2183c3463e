import type { WorkflowDetail } from "@sams/api-client";
import { isProblem } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ui/error-state";
import { Note } from "@/components/ui/note";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { WorkflowState } from "@/components/ui/workflow-state";
import { useRequestTexts } from "@/components/workflow/request-texts";
import { useUser } from "@/lib/session";
import { useFormat } from "@/lib/use-format";
import { requestQuery } from "./queries";
import { RequestActions } from "./request-actions";
import { RequestComments } from "./request-comments";
import { countDays } from "./request-form";
import { RequestSteps } from "./request-steps";

/** One request: what and when, who decided and who is next, and what the user can do about it. */
export function RequestDetail({ requestId }: { requestId: string }) {
  const { t } = useTranslation("requests");
  const { data: request, error, isFetching, refetch } = useQuery(requestQuery(requestId));
  if (request === undefined && error !== null) {
    const isGone = isProblem(error, "not_found", "validation_error");
    return (
      <ErrorState
        message={t(isGone ? "detail.gone" : "detail.failed")}
        error={error}
        {...(!isGone && { onRetry: () => void refetch(), isRetrying: isFetching })}
      />
    );
  }
  if (request === undefined) return <DetailSkeleton />;
  return (
    <article className="request-detail">
      <RequestHead request={request} />
      {request.state === "pending" && request.blocked_by !== null && (
        <div className="pt-4">
          <Note tone="warn">{t("detail.blocked")}</Note>
        </div>
      )}
      <RequestSteps request={request} />
      {request.assets.length > 0 && request.asset === null && <AssetLinks request={request} />}
      <RequestActions request={request} />
      <RequestComments requestId={request.id} />
    </article>
  );
}

function RequestHead({ request }: { request: WorkflowDetail }) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  const texts = useRequestTexts();
  const me = useUser();
  const period = texts.period(request);
  const { starts_at: from, expected_return_date: until, requester, requested_for: receiver } = request;
  const days = from && until ? countDays(format.dateOf(from), until) : undefined;
  const name = (person: { name: string; name_en: string | null }) =>
    t("detail.person", { name: format.name(person) });
  return (
    <header>
      <p className="small">
        <WorkflowState state={request.state} />
      </p>
      <h2 className="phone-title mt-1.5">{texts.title(request)}</h2>
      {period !== undefined && (
        <p className="ink-2">
          {period}
          {days !== undefined && ` · ${t("when.days", { count: days })}`}
        </p>
      )}
      {receiver.id !== me.id && <p className="ink-2">{t("detail.for", { person: name(receiver) })}</p>}
      {requester.id !== me.id && <p className="ink-2">{t("detail.by", { person: name(requester) })}</p>}
      {request.reason !== "" && (
        <p className="quote mt-3 wrap-anywhere whitespace-pre-line">{request.reason}</p>
      )}
    </header>
  );
}

function AssetLinks({ request }: { request: WorkflowDetail }) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  return (
    <section>
      <h3 className="sec-head">{t("detail.assets")}</h3>
      <ul className="stack gap-1">
        {request.assets.map((asset) => (
          <li key={asset.id}>
            <Link to="/assets/$assetId" params={{ assetId: asset.id }} className="link">
              <span className="tag">{asset.asset_tag}</span> {format.name(asset)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DetailSkeleton() {
  const { t } = useTranslation("requests");
  return (
    <Skeleton slowText={t("detail.loading")}>
      <div className="stack gap-3">
        <Bone width={72} />
        <Bone width="70%" isLarge />
        <Bone width="45%" />
        <Bone width="55%" />
      </div>
    </Skeleton>
  );
}

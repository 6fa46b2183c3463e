import type { Assignment, Workflow } from "@sams/api-client";
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Badge } from "@/components/ui/badge";
import { useOfflineReason } from "@/lib/connection";
import { useFormat } from "@/lib/use-format";
import { type HoldingActionId, pendingOf, useHoldingActions } from "./holding-actions";

interface DueCardProps {
  assignment: Assignment;
  requests: readonly Workflow[];
  onAction: (action: HoldingActionId) => void;
}

/** An asset that is to be returned soon, with what can be done about it. */
export function DueCard({ assignment, requests, onAction }: DueCardProps) {
  const { t } = useTranslation("me");
  const format = useFormat();
  const actions = useHoldingActions(assignment, requests);
  const pending = pendingOf(assignment, requests);
  const offlineReason = useOfflineReason();
  const { asset, due_at: due } = assignment;
  return (
    <li className="due-card">
      <div className="due-card-top">
        <div className="row between gap-2">
          <Link to="/assets/$assetId" params={{ assetId: asset.id }} className="due-card-name">
            {format.name(asset)}
          </Link>
          {due !== null && <DueBadge assignment={assignment} due={due} />}
        </div>
        <p className="small ink-2 mt-0.5">
          <span className="tag">{asset.asset_tag}</span>
        </p>
        <p className="small ink-2">{due !== null && t("dueOn", { date: format.day(due) })}</p>
        {[pending.return, pending.extend].map(
          (request) =>
            request && (
              <p key={request.id} className="small">
                <Link to="/me/requests" search={{ peek: request.id }} className="link">
                  {t(request.type === "extension" ? "pending.extend" : "pending.return")}
                </Link>
              </p>
            ),
        )}
      </div>
      <div className="due-card-actions">
        {actions.map(({ id, name, icon: Icon, disabledReason = offlineReason }) => (
          <Button
            key={id}
            className={id === "return" ? "first" : ""}
            isDisabled={disabledReason !== undefined}
            onPress={() => onAction(id)}
          >
            <span className="contents" title={disabledReason}>
              <Icon className="icon" aria-hidden />
              {name}
              <span className="sr-only">
                {format.name(asset)} {disabledReason}
              </span>
            </span>
          </Button>
        ))}
      </div>
    </li>
  );
}

function DueBadge({ assignment, due }: { assignment: Assignment; due: string }) {
  const { t } = useTranslation("me");
  const days = useFormat().daysUntil(due);
  if (days < 0) return <Badge tone="danger">{t("daysOver", { count: -days })}</Badge>;
  if (days > 0) return <Badge tone="warn">{t("daysLeft", { count: days })}</Badge>;
  return <Badge tone={assignment.overdue ? "danger" : "warn"}>{t("today")}</Badge>;
}

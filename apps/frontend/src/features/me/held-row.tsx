import type { Assignment, Workflow } from "@sams/api-client";
import { Link } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { useOfflineReason } from "@/lib/connection";
import { useFormat } from "@/lib/use-format";
import { type HoldingActionId, pendingOf, useHoldingActions } from "./holding-actions";

interface HeldRowProps {
  assignment: Assignment;
  requests: readonly Workflow[];
  onAction: (action: HoldingActionId) => void;
}

/** An asset that the user holds, with a menu of what can be done with it. */
export function HeldRow({ assignment, requests, onAction }: HeldRowProps) {
  const { t } = useTranslation("me");
  const format = useFormat();
  const actions = useHoldingActions(assignment, requests);
  const pending = pendingOf(assignment, requests);
  const offlineReason = useOfflineReason();
  const { asset, due_at: due, checked_out_at: since } = assignment;
  const name = format.name(asset);
  const waiting = pending.return ? "pending.return" : pending.extend ? "pending.extend" : undefined;
  const time =
    due === null ? t("since", { date: format.date(since) }) : t("until", { date: format.day(due) });
  return (
    <li className="list-row">
      <Link to="/assets/$assetId" params={{ assetId: asset.id }} className="grow min-w-0">
        <span className="list-row-title cut" title={name}>
          {name}
        </span>
        <span className="list-row-fact cut">
          {asset.asset_tag} · {waiting === undefined ? time : t(waiting)}
        </span>
      </Link>
      <Menu
        label={t("actionsOf", { name })}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} label={t("actionsOf", { name })} />}
        groups={[
          {
            id: "actions",
            items: actions.map(({ disabledReason = offlineReason, ...action }) => ({
              ...action,
              name: disabledReason === undefined ? action.name : `${action.name} · ${disabledReason}`,
              isDisabled: disabledReason !== undefined,
              onAction: () => onAction(action.id),
            })),
          },
        ]}
      />
    </li>
  );
}

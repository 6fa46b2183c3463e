import type { Workflow } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/ui/avatar";
import { usePermission } from "@/lib/session";
import { useFormat } from "@/lib/use-format";
import { receiverQuery } from "./queries";

/** Who a request is for: department and what they hold now, and who asked if that was another user. */
export function Receiver({ request }: { request: Workflow }) {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const { requested_for: receiver, requester } = request;
  const canSeeUsers = usePermission("users:read");
  const { data } = useQuery({ ...receiverQuery(receiver.id), enabled: canSeeUsers });
  const facts = data && [
    ...(data.department ? [format.name(data.department)] : []),
    t("receiver.held", { count: data.held }),
    data.overdue > 0 ? t("receiver.overdue", { count: data.overdue }) : t("receiver.notOverdue"),
  ];
  return (
    <div className="row mt-5 gap-2">
      <Avatar name={receiver.name} size="large" />
      <div className="min-w-0">
        <div className="medium">{receiver.name}</div>
        <div className="meta min-h-4">{facts?.join(" · ")}</div>
        {requester.id !== receiver.id && (
          <div className="meta">{t("receiver.by", { name: requester.name })}</div>
        )}
      </div>
    </div>
  );
}

import { getRouteApi } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Page, PHONE } from "@/components/page/page";
import { LinkButton } from "@/components/ui/button";
import { Peek } from "@/components/ui/peek";
import { useMediaQuery } from "@/lib/media-query";
import { useShortcut } from "@/lib/shortcuts";
import { RequestDetail } from "./request-detail";
import { RequestList } from "./request-list";

const route = getRouteApi("/app/me/requests");

/** The requests of the user, and one of them beside the list; on a phone over it. */
export function MyRequestsPage() {
  const { t } = useTranslation("requests");
  const isPhone = useMediaQuery(PHONE);
  const { peek } = route.useSearch();
  const navigate = route.useNavigate();
  const close = () => void navigate({ to: "/me/requests", search: {} });
  useShortcut({ keys: "KeyN", label: t("new.title"), group: t("list.title") }, () => {
    void navigate({ to: "/request" });
  });
  if (isPhone && peek !== undefined) {
    return (
      <Page title={t("detail.title")} back="/me/requests">
        <div className="phone-pad pb-6">
          <RequestDetail key={peek} requestId={peek} />
        </div>
      </Page>
    );
  }
  const request = (
    <LinkButton href="/request" variant="primary" icon={Plus}>
      {t("new.title")}
    </LinkButton>
  );
  return (
    <Page title={t("list.title")} actions={isPhone ? undefined : request} bottom={request} scrolls={false}>
      <div className={peek === undefined ? "without-peek" : "with-peek"}>
        <div className="page-scroll">
          <div className="reading-column">
            <RequestList openId={peek} />
          </div>
        </div>
        {peek !== undefined && (
          <Peek label={t("detail.title")} onClose={close}>
            <RequestDetail key={peek} requestId={peek} />
          </Peek>
        )}
      </div>
    </Page>
  );
}

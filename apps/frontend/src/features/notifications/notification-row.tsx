import type { Notification, NotificationEntity } from "@sams/api-client";
import { Link, useRouter } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "@/components/ui/icon-button";
import { useFormat } from "@/lib/use-format";
import { KIND_ICON } from "./kind-icon";

interface NotificationRowProps {
  notification: Notification;
  onRead: () => void;
}

/** A notification: what happened, and links to what it is about where these have a page. */
export function NotificationRow({ notification, onRead }: NotificationRowProps) {
  const { t } = useTranslation("notifications");
  const format = useFormat();
  const hasPage = useHasPage();
  const isUnread = notification.read_at === null;
  const Icon = KIND_ICON[notification.kind];
  const [first] = notification.entities;
  const target = notification.entities.length === 1 && first && hasPage(first) ? first.path : null;
  const words = (
    <>
      <span className={isUnread ? "medium" : "text-ink-2"}>{notification.title}</span>
      <span className="notification-text">{notification.text}</span>
    </>
  );
  const read = () => {
    if (isUnread) onRead();
  };
  return (
    <li className={`notification ${isUnread ? "unread" : ""}`}>
      <Icon className="icon" aria-hidden />
      <div className="min-w-0">
        {isUnread && <span className="sr-only">{t("unread")}</span>}
        {target ? (
          <Link to={target} className="notification-link" onClick={read}>
            {words}
          </Link>
        ) : (
          <div className="stack">{words}</div>
        )}
        {notification.entities.length > 1 && (
          <ul className="notification-entities">
            {notification.entities.map((entity) => (
              <li key={`${entity.type} ${entity.id} ${entity.name}`}>
                {entity.path !== null && hasPage(entity) ? (
                  <Link to={entity.path} className="link" onClick={read}>
                    {entity.name}
                  </Link>
                ) : (
                  entity.name
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <time
        className="meta nowrap"
        dateTime={notification.created_at}
        title={format.dateTime(notification.created_at)}
      >
        {format.ago(notification.created_at)}
      </time>
      <span className="notification-mark">
        {isUnread && <IconButton icon={Check} size="tiny" label={t("markRead")} onPress={onRead} />}
      </span>
    </li>
  );
}

/** Return the function that tells whether the path of an entity is a page of this app. */
function useHasPage(): (entity: NotificationEntity) => boolean {
  const router = useRouter();
  return ({ path }) => {
    if (path === null) return false;
    const { pathname } = new URL(path, location.origin);
    return router.getMatchedRoutes(pathname)[2] !== undefined;
  };
}

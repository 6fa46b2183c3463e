import { Link } from "@tanstack/react-router";
import { Menu as MenuIcon } from "lucide-react";
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { signOut, useUser } from "@/lib/session";
import {
  type CountName,
  type NavigationItem,
  SIDEBAR,
  SIDEBAR_END,
  tabBarItems,
  visibleItems,
} from "./navigation";

type Counts = Record<CountName, number>;

/** The main menu on a phone. */
export function TabBar({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  const user = useUser();
  const shown = tabBarItems(user);
  const all = [...SIDEBAR.flatMap(({ items }) => items), ...SIDEBAR_END];
  const rest = visibleItems(all, user, counts).filter((item) => !shown.includes(item));
  const waiting = rest.reduce((sum, { count }) => sum + (count === undefined ? 0 : counts[count]), 0);
  return (
    <nav className="tab-bar" aria-label={t("app.mainMenu")}>
      {shown.map((item) => (
        <Tab key={item.to} item={item} counts={counts} />
      ))}
      <DialogTrigger>
        <Button>
          <MenuIcon className="icon large" aria-hidden />
          {t("navigation.more")}
          {waiting > 0 && <span className="tab-count">{waiting}</span>}
        </Button>
        <ModalOverlay className="scrim sheet-overlay" isDismissable>
          <Modal className="sheet">
            <Dialog aria-label={t("navigation.more")} className="menu">
              {({ close }) => (
                <>
                  {rest.map((item) => (
                    <Link key={item.to} to={item.to} onClick={close} className="menu-item">
                      <item.icon className="icon" aria-hidden />
                      {t(`navigation.${item.label}`)}
                    </Link>
                  ))}
                  <Button className="menu-item" onPress={() => void signOut()}>
                    {t("navigation.signOut")}
                  </Button>
                </>
              )}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </nav>
  );
}

function Tab({ item, counts }: { item: NavigationItem; counts: Counts }) {
  const { t } = useTranslation();
  const count = item.count === undefined ? 0 : counts[item.count];
  return (
    <Link
      to={item.to}
      activeProps={{ className: "on", "aria-current": "page" }}
      activeOptions={{ exact: item.to === "/me" }}
    >
      <item.icon className="icon large" aria-hidden />
      {t(`navigation.${item.label}`)}
      {count > 0 && <span className="tab-count">{count}</span>}
    </Link>
  );
}

import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useUser } from "@/lib/session";
import { Logo } from "./logo";
import { type CountName, SIDEBAR, SIDEBAR_END, visibleItems } from "./navigation";
import { NavigationLink } from "./navigation-link";
import { UserMenu } from "./user-menu";

/** The main menu at a desk; folds to icons on narrow screens. */
export function Sidebar({ counts }: { counts: Record<CountName, number> }) {
  const { t } = useTranslation();
  const user = useUser();
  const countOf = (name: CountName | undefined) => (name === undefined ? 0 : counts[name]);
  return (
    <nav className="sidebar" aria-label={t("app.mainMenu")}>
      <Link to="/" className="sidebar-brand">
        <Logo />
        <span className="nav-label">SAMS</span>
      </Link>
      {SIDEBAR.map(({ label, items }) => (
        <div className="nav" key={label ?? "personal"}>
          {label !== undefined && <div className="nav-head">{t(`navigation.${label}`)}</div>}
          {visibleItems(items, user, counts).map((item) => (
            <NavigationLink key={item.to} item={item} count={countOf(item.count)} />
          ))}
        </div>
      ))}
      <div className="sidebar-foot">
        <div className="nav">
          {SIDEBAR_END.map((item) => (
            <NavigationLink key={item.to} item={item} count={0} />
          ))}
        </div>
        <UserMenu />
      </div>
    </nav>
  );
}

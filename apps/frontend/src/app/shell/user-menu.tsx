import { LogOut, UserRound } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { signOut, useUser } from "@/lib/session";

/** The user's name at the end of the sidebar, with their account and signing out. */
export function UserMenu() {
  const { t } = useTranslation();
  const user = useUser();
  return (
    <MenuTrigger>
      <Button className="sidebar-me">
        <span className="avatar medium-size" aria-hidden>
          {user.name.slice(0, 1)}
        </span>
        <span className="nav-label">{user.name}</span>
        <span className="nav-label meta">{t(`role.${user.role}`)}</span>
      </Button>
      <Popover placement="top start">
        <Menu className="float menu">
          <MenuItem href="/settings/profile">
            <UserRound className="icon" aria-hidden />
            {t("navigation.myAccount")}
          </MenuItem>
          <MenuItem onAction={() => void signOut()}>
            <LogOut className="icon" aria-hidden />
            {t("navigation.signOut")}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

import { Check, type LucideIcon } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Separator,
} from "react-aria-components";

export interface MenuAction {
  id: string;
  name: string;
  icon?: LucideIcon;
  /** The key that does the same, at the right end. */
  shortcut?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** Marks the item that is chosen at present. */
  isChosen?: boolean;
  onAction?: () => void;
  /** Makes the item a link. */
  href?: string;
}

export interface MenuGroup {
  id: string;
  name?: string;
  items: readonly MenuAction[];
}

interface MenuProps {
  label: string;
  /** The button that opens the menu. */
  trigger: ReactNode;
  /** Groups are divided by a line. */
  groups: readonly MenuGroup[];
  placement?: PopoverProps["placement"];
}

/** A menu of actions in groups. */
export function Menu({ label, trigger, groups, placement = "bottom start" }: MenuProps) {
  const shown = groups.filter((group) => group.items.length > 0);
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="float" placement={placement} offset={4}>
        <AriaMenu className="menu" aria-label={label}>
          {shown.map((group, index) => (
            <Fragment key={group.id}>
              {index > 0 && <Separator />}
              <MenuSection aria-label={group.name ?? label} {...selection(group)}>
                {group.name && <Header className="menu-head">{group.name}</Header>}
                {group.items.map(renderAction)}
              </MenuSection>
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** Items of which one is chosen are radio buttons for screen readers; the action of an item chooses it. */
function selection({ items }: MenuGroup) {
  if (items.every(({ isChosen }) => isChosen === undefined)) return {};
  const chosen = items.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  return { selectionMode: "single", selectedKeys: chosen } as const;
}

function renderAction({ icon: Icon, ...item }: MenuAction) {
  return (
    <MenuItem
      key={item.id}
      id={item.id}
      textValue={item.name}
      className={item.isDanger ? "danger-ink" : ""}
      isDisabled={item.isDisabled}
      onAction={item.onAction}
      href={item.href}
    >
      {Icon && <Icon className="icon" aria-hidden />}
      <span className="grow">{item.name}</span>
      {item.isChosen && <Check className="icon" aria-hidden />}
      {item.shortcut && (
        <span className="end" aria-hidden>
          {item.shortcut}
        </span>
      )}
    </MenuItem>
  );
}

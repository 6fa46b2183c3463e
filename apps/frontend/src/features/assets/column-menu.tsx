import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import { Popover } from "@/components/ui/popover";
import { chosenColumns, DEFAULT_COLUMNS, useAssetColumns } from "./columns";

/** Chooses the columns and their order, on this device. */
export function ColumnMenu() {
  const { t } = useTranslation(["grid", "assets"]);
  const { all, shown } = useAssetColumns();
  const shownIds = shown.map(({ id }) => id);
  const hidden = all.filter(({ id }) => !shownIds.includes(id));
  const toggle = (id: string) =>
    chosenColumns.set(shownIds.includes(id) ? shownIds.filter((each) => each !== id) : [...shownIds, id]);
  const move = (id: string, step: -1 | 1) => {
    const ids = shownIds.filter((each) => each !== id);
    ids.splice(shownIds.indexOf(id) + step, 0, id);
    chosenColumns.set(ids);
  };
  return (
    <Popover
      label={t("columnsLabel")}
      placement="bottom end"
      trigger={
        <Button variant="quiet" size="small" icon={Columns3}>
          {t("columns", { count: shown.length })}
        </Button>
      }
      className="column-menu"
    >
      {[...shown, ...hidden].map((column) => {
        const position = shownIds.indexOf(column.id);
        const isFirst = column.id === "asset_tag";
        return (
          <div key={column.id} className="row gap-1">
            <div className="grow">
              <Checkbox isSelected={position >= 0} isDisabled={isFirst} onChange={() => toggle(column.id)}>
                {column.header}
              </Checkbox>
            </div>
            {position > 1 && (
              <IconButton
                icon={ArrowUp}
                size="tiny"
                label={t("moveUp", { column: column.header })}
                onPress={() => move(column.id, -1)}
              />
            )}
            {position > 0 && position < shown.length - 1 && (
              <IconButton
                icon={ArrowDown}
                size="tiny"
                label={t("moveDown", { column: column.header })}
                onPress={() => move(column.id, 1)}
              />
            )}
          </div>
        );
      })}
      <Button variant="quiet" size="small" onPress={() => chosenColumns.set(DEFAULT_COLUMNS)}>
        {t("resetColumns")}
      </Button>
    </Popover>
  );
}

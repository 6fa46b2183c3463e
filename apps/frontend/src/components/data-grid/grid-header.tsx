import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { GridColumn, GridSelection, SortKey } from "./types";

interface GridHeaderProps<Row> {
  columns: GridColumn<Row>[];
  sort: SortKey[];
  onSort: (key: string, isAdded: boolean) => void;
  selection: GridSelection | undefined;
  loadedIds: string[];
}

/** The heads of the columns: a click sorts, with ⇧ by several columns; the box selects the fetched rows. */
export function GridHeader<Row>({ columns, sort, onSort, selection, loadedIds }: GridHeaderProps<Row>) {
  const { t } = useTranslation("grid");
  const selectedCount = selection ? loadedIds.filter((id) => selection.ids.has(id)).length : 0;
  const isAll = loadedIds.length > 0 && selectedCount === loadedIds.length;
  const toggleAll = () => {
    const ids = new Set(selection?.ids);
    for (const id of loadedIds) isAll ? ids.delete(id) : ids.add(id);
    selection?.set(ids);
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection && (
          <th scope="col">
            <input
              type="checkbox"
              className="grid-check"
              aria-label={t("selectLoaded")}
              checked={isAll}
              ref={(box) => {
                if (box) box.indeterminate = selectedCount > 0 && !isAll;
              }}
              onChange={toggleAll}
            />
          </th>
        )}
        {columns.map((column) => {
          const position = sort.findIndex(({ key }) => key === column.sortKey);
          const active = sort[position];
          return (
            <th
              key={column.id}
              scope="col"
              className={[column.align === "end" && "num", active && "sorted"].filter(Boolean).join(" ")}
              aria-sort={active ? (active.isDescending ? "descending" : "ascending") : undefined}
            >
              {column.sortKey === undefined ? (
                column.header
              ) : (
                <button
                  type="button"
                  className="sort"
                  onClick={(event) => onSort(column.sortKey as string, event.shiftKey)}
                >
                  {column.header}
                  {active && <SortMark isDescending={active.isDescending} />}
                  {active && sort.length > 1 && <span className="count">{position + 1}</span>}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortMark({ isDescending }: { isDescending: boolean }) {
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  return <Arrow className="icon" aria-hidden />;
}

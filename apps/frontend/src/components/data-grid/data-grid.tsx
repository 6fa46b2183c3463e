import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Density } from "@/lib/appearance";
import { GridHeader } from "./grid-header";
import { GridRow } from "./grid-row";
import { useGridKeyboard } from "./keyboard";
import type { GridColumn, GridCursor, GridSelection, SortKey } from "./types";

const ROW_HEIGHTS: Record<Density, number> = { compact: 28, normal: 36, comfortable: 44 };
const PLACEHOLDER_ROWS = 20;
const OVERSCAN_ROWS = 12;
const SELECTION_COLUMN_WIDTH = 48;

export interface DataGridProps<Row> {
  /** Name of the grid for screen readers. */
  label: string;
  columns: GridColumn<Row>[];
  /** The rows that were fetched so far. */
  rows: Row[];
  rowId: (row: Row) => string;
  /** The address of a row's page; the first column links to it. */
  rowHref: (row: Row) => string;
  /** Whether more rows can be fetched. */
  hasMore: boolean;
  fetchMore: () => void;
  /** The exact number of all rows, if it is known. */
  total: number | undefined;
  isLoading: boolean;
  /** Old rows that are shown until new ones arrive. */
  isOutdated: boolean;
  sort: SortKey[];
  onSort: (key: string, isAdded: boolean) => void;
  selection?: GridSelection;
  cursor: GridCursor;
  onOpen: (id: string) => void;
  onPeek?: (id: string) => void;
  /** Rows that somebody else has just changed. */
  freshIds?: ReadonlySet<string>;
  density: Density;
  /** Shown instead of rows when there are none. */
  empty: ReactNode;
}

/** A virtual grid of rows that are fetched while scrolling. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { t } = useTranslation("grid");
  const { columns, rows, rowId, hasMore, fetchMore, isLoading, selection, cursor, density } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = ROW_HEIGHTS[density];
  const count = isLoading ? PLACEHOLDER_ROWS : rows.length + (hasMore ? PLACEHOLDER_ROWS : 0);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN_ROWS,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are measured again when the density changes
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const screen = (scroller.current?.clientHeight ?? 0) / rowHeight;
  const isNearEnd = last !== undefined && last.index + screen >= rows.length;
  useEffect(() => {
    if (hasMore && !isLoading && isNearEnd) fetchMore();
  }, [hasMore, isLoading, isNearEnd, fetchMore]);

  const ids = rows.map(rowId);
  const cursorIndex = cursor.id === undefined ? -1 : ids.indexOf(cursor.id);
  useEffect(() => {
    if (cursorIndex >= 0) virtualizer.scrollToIndex(cursorIndex, { align: "auto" });
  }, [virtualizer, cursorIndex]);
  useGridKeyboard({
    ids,
    cursor,
    selection,
    labels: t("keys", { returnObjects: true }),
    group: props.label,
    onOpen: props.onOpen,
    onPeek: props.onPeek,
  });

  if (!isLoading && rows.length === 0) return props.empty;
  const rowCount = props.total ?? (hasMore ? -1 : rows.length);
  return (
    <div ref={scroller} className="grid-scroll">
      <table
        role="grid"
        aria-label={props.label}
        aria-rowcount={rowCount < 0 ? -1 : rowCount + 1}
        aria-colcount={columns.length + (selection ? 1 : 0)}
        aria-multiselectable={selection !== undefined}
        aria-busy={isLoading || props.isOutdated}
        className={`data-table inset density-${density}${props.isOutdated ? " outdated" : ""}`}
      >
        <colgroup>
          {selection && <col style={{ width: SELECTION_COLUMN_WIDTH }} />}
          {columns.map(({ id, width, grows }) => (
            <col key={id} style={grows ? { minWidth: width } : { width }} />
          ))}
        </colgroup>
        <GridHeader
          columns={columns}
          sort={props.sort}
          onSort={props.onSort}
          selection={selection}
          loadedIds={ids}
        />
        <tbody>
          <Spacer height={first?.start ?? 0} />
          {items.map(({ index, key }) => {
            const row = isLoading ? undefined : rows[index];
            const id = row === undefined ? undefined : rowId(row);
            return (
              <GridRow
                key={id ?? key}
                columns={columns}
                row={row}
                id={id}
                href={row === undefined ? undefined : props.rowHref(row)}
                index={index}
                isCursor={id !== undefined && id === cursor.id}
                isFresh={id !== undefined && props.freshIds?.has(id) === true}
                selection={selection}
                onCursor={cursor.set}
                onOpen={props.onOpen}
                onPeek={props.onPeek}
              />
            );
          })}
          <Spacer height={virtualizer.getTotalSize() - (last?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** The height of the rows that are not in the page. */
function Spacer({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

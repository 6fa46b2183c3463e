import { type MouseEvent, memo } from "react";
import { useTranslation } from "react-i18next";
import type { GridColumn, GridSelection } from "./types";

interface GridRowProps<Row> {
  columns: GridColumn<Row>[];
  /** Undefined while the row is being fetched. */
  row: Row | undefined;
  id: string | undefined;
  href: string | undefined;
  index: number;
  isCursor: boolean;
  isFresh: boolean;
  selection: GridSelection | undefined;
  onCursor: (id: string) => void;
  onOpen: (id: string) => void;
  onPeek: ((id: string) => void) | undefined;
}

/** A row of a grid; a click peeks, a double click opens, and the first cell is a link. */
function GridRowContent<Row>(props: GridRowProps<Row>) {
  const { t } = useTranslation("grid");
  const { columns, row, id, href, index, selection, onCursor, onOpen, onPeek } = props;
  if (row === undefined || id === undefined) {
    return (
      <tr aria-hidden>
        {selection && <td />}
        {columns.map((column) => (
          <td key={column.id}>
            <span className="skeleton" style={{ width: `${boneWidth(index, column.width)}px` }} />
          </td>
        ))}
      </tr>
    );
  }
  const isSelected = selection?.ids.has(id) === true;
  const toggle = () => {
    const ids = new Set(selection?.ids);
    if (!ids.delete(id)) ids.add(id);
    selection?.set(ids);
  };
  const click = (event: MouseEvent) => {
    const isModified = event.shiftKey || event.metaKey || event.ctrlKey;
    if (event.target instanceof Element && event.target.closest("a") && !isModified) {
      // The app opens the page itself; with ⌘ the browser opens a tab.
      event.preventDefault();
      return onOpen(id);
    }
    // Links and boxes act for themselves, and selecting text is not a click.
    if (event.target instanceof Element && event.target.closest("a, input, button")) return;
    if (getSelection()?.isCollapsed === false) return;
    onCursor(id);
    if (isModified) toggle();
    else (onPeek ?? onOpen)(id);
  };
  const classes = [isSelected && "selected", props.isCursor && "cursor", props.isFresh && "fresh"];
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selection ? isSelected : undefined}
      className={classes.filter(Boolean).join(" ")}
      onClick={click}
      onDoubleClick={() => onOpen(id)}
    >
      {selection && (
        <td>
          <input
            type="checkbox"
            className="grid-check"
            tabIndex={-1}
            aria-label={t("selectRow", { row: columns[0]?.text(row) ?? "" })}
            checked={isSelected}
            onChange={toggle}
          />
        </td>
      )}
      {columns.map((column, position) => (
        <td key={column.id} className={column.align === "end" ? "num" : undefined} title={column.text(row)}>
          {position === 0 ? <a href={href}>{column.cell(row)}</a> : column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** Widths of placeholders that look like values, the same on each render. */
function boneWidth(index: number, columnWidth: number): number {
  return Math.round((columnWidth - 16) * (0.45 + ((index * 37) % 50) / 100));
}

export const GridRow = memo(GridRowContent) as typeof GridRowContent;

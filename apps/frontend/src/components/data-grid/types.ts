import type { ReactNode } from "react";

/** A column of a grid. */
export interface GridColumn<Row> {
  id: string;
  header: string;
  /** Width in pixels; columns that grow share what is left. */
  width: number;
  grows?: boolean;
  /** Numbers and money stand at the end. */
  align?: "end";
  /** The API's sort key; without one, the column cannot be sorted. */
  sortKey?: string;
  cell: (row: Row) => ReactNode;
  /** The value as text: the title of a cut cell, and what is copied. */
  text: (row: Row) => string;
}

/** One key of a sort; the first key decides before the next. */
export interface SortKey {
  key: string;
  isDescending: boolean;
}

/** What the user has chosen: rows by id, kept while filters and pages change. */
export interface GridSelection {
  ids: ReadonlySet<string>;
  set(ids: ReadonlySet<string>): void;
}

/** The row of the keyboard. */
export interface GridCursor {
  id: string | undefined;
  set(id: string | undefined): void;
}

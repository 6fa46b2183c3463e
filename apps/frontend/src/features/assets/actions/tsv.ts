interface TextColumn<Row> {
  header: string;
  text: (row: Row) => string;
}

/** Return rows as tab-separated text with their headings, as spreadsheets paste it. */
export function toTsv<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map((column) => column.text(row))),
  ];
  return lines.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

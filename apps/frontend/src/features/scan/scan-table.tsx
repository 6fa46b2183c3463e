import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";
import { OutcomeMark } from "./outcome";
import { RowActions } from "./row-actions";
import { judge, type ScanEntry } from "./scan-list";
import { useReason } from "./use-reason";
import type { Scanner } from "./use-scanner";

export interface ScanListProps {
  scanner: Scanner;
  onCorrect: (entry: ScanEntry) => void;
  onRemove: (entry: ScanEntry) => void;
}

/** The scanned labels at a desk, the newest first. */
export function ScanTable(props: ScanListProps) {
  const { t } = useTranslation("scan");
  const { entries, result } = props.scanner;
  return (
    <table className="data-table inset scan-table" aria-label={t("title")}>
      <colgroup>
        <col className="scan-col-number" />
        <col className="scan-col-result" />
        <col className="scan-col-tag" />
        <col className="scan-col-name" />
        <col />
        <col className="scan-col-time" />
        <col className="scan-col-actions" />
      </colgroup>
      <thead>
        <tr>
          <th className="num" scope="col">
            <span aria-hidden>#</span>
            <span className="sr-only">{t("list.number")}</span>
          </th>
          <th scope="col">{t("list.result")}</th>
          <th scope="col">{t("list.tag")}</th>
          <th scope="col">{t("list.name")}</th>
          <th scope="col">{t("list.remark")}</th>
          <th scope="col" className="num">
            {t("list.time")}
          </th>
          <th scope="col">
            <span className="sr-only">{t("list.actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <Row
            key={entry.key}
            {...props}
            entry={entry}
            number={entries.length - index}
            isLast={entry.key === result?.key}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends ScanListProps {
  entry: ScanEntry;
  number: number;
  isLast: boolean;
}

const Row = memo(
  function Row({ entry, number, isLast, scanner, ...actions }: RowProps) {
    const { t } = useTranslation("scan");
    const format = useFormat();
    const reason = useReason(scanner.mode)(entry);
    const verdict = judge(entry, scanner.mode);
    const label = verdict === "ready" && scanner.mode === "find" ? "found" : verdict;
    return (
      <tr className={isLast ? `scan-last ${verdict}` : undefined}>
        <td className="num text-ink-3">{number}</td>
        <td>
          <span className="row gap-2">
            <OutcomeMark outcome={verdict} />
            {t(`verdict.${label}`)}
          </span>
        </td>
        <td className="tag" title={entry.code}>
          <EntryTag entry={entry} />
        </td>
        <td title={entry.asset?.name}>{entry.asset?.name}</td>
        <td className="text-ink-2" title={reason}>
          {reason}
        </td>
        <td className="num text-ink-2">{format.time(entry.at)}</td>
        <td>
          <RowActions entry={entry} scanner={scanner} size="tiny" {...actions} />
        </td>
      </tr>
    );
  },
  (before, after) =>
    before.entry === after.entry &&
    before.number === after.number &&
    before.isLast === after.isLast &&
    before.scanner.mode === after.scanner.mode,
);

/** The number on the label; a link where the asset is known. */
export function EntryTag({ entry }: { entry: ScanEntry }) {
  if (entry.asset === undefined) return entry.code;
  return (
    <Link to="/assets/$assetId" params={{ assetId: entry.asset.id }}>
      {entry.asset.asset_tag}
    </Link>
  );
}

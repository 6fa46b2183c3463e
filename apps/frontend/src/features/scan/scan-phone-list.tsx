import { useTranslation } from "react-i18next";
import { OutcomeMark } from "./outcome";
import { RowActions } from "./row-actions";
import { judge } from "./scan-list";
import { EntryTag, type ScanListProps } from "./scan-table";
import { useReason } from "./use-reason";

/** The scanned labels on a phone, the newest first. */
export function ScanPhoneList({ scanner, ...actions }: ScanListProps) {
  const { t } = useTranslation("scan");
  const reasonOf = useReason(scanner.mode);
  return (
    <ul>
      {scanner.entries.map((entry) => {
        const verdict = judge(entry, scanner.mode);
        const name = verdict === "ready" ? `${entry.asset?.name} · ` : "";
        return (
          <li key={entry.key} className="scan-row">
            <OutcomeMark outcome={verdict} />
            <span className="sr-only">{t(`verdict.${verdict}`)}</span>
            <div className="grow">
              <div className="list-row-title cut">
                <EntryTag entry={entry} />
              </div>
              <div className="list-row-fact">
                {name}
                {reasonOf(entry)}
              </div>
            </div>
            <RowActions entry={entry} scanner={scanner} size="small" {...actions} />
          </li>
        );
      })}
    </ul>
  );
}

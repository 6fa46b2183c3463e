import { ChevronDown, History } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { IconButton } from "@/components/ui/icon-button";
import { Popover } from "@/components/ui/popover";
import { TextField } from "@/components/ui/text-field";
import { useFormat } from "@/lib/use-format";
import { endOfMinute, type QuickMoment, quickDays } from "./moments";

const QUICK: readonly QuickMoment[] = ["yesterday", "lastMonth", "lastYear", "yearAgo"];
const END_OF_DAY = "23:59";

interface AsOfMenuProps {
  /** The time that is shown; undefined: the present. */
  asOf: string | undefined;
  onChange: (asOf: string | undefined) => void;
  /** The button that opens it; by default it says which time is shown. */
  trigger?: ReactNode;
  /** Only an icon, in the bar of a phone. */
  isIconOnly?: boolean;
  /** As high as the other tools of a list. */
  isSmall?: boolean;
}

/** Chooses the time that a page shows: the present, or a time in the past. */
export function AsOfMenu({ asOf, onChange, trigger, isIconOnly, isSmall }: AsOfMenuProps) {
  const { t } = useTranslation("as-of");
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const choose = (next: string | undefined) => {
    setIsOpen(false);
    onChange(next);
  };
  return (
    <Popover
      label={t("choose")}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      className="as-of-popover"
      trigger={
        trigger ??
        (isIconOnly ? (
          <IconButton icon={History} label={t("choose")} />
        ) : (
          <Button
            variant={asOf === undefined ? "quiet" : "default"}
            size={isSmall ? "small" : "medium"}
            icon={History}
          >
            {asOf === undefined ? t("now") : format.dateTime(asOf)}
            <ChevronDown className="icon end small" aria-hidden />
          </Button>
        ))
      }
    >
      <AsOfForm key={asOf} asOf={asOf} onChoose={choose} />
    </Popover>
  );
}

function AsOfForm({ asOf, onChoose }: { asOf: string | undefined; onChoose: AsOfMenuProps["onChange"] }) {
  const { t } = useTranslation("as-of");
  const format = useFormat();
  const [date, setDate] = useState<string | null>(asOf === undefined ? null : format.dateOf(asOf));
  const [time, setTime] = useState(asOf === undefined ? END_OF_DAY : format.time(asOf));
  const days = quickDays(format.today());
  const show = (day: string, at: string) => onChoose(endOfMinute(day, at, format.timeZone));
  return (
    <div className="stack gap-3">
      <div className="stack">
        {asOf !== undefined && (
          <Button variant="quiet" size="small" className="as-of-quick" onPress={() => onChoose(undefined)}>
            {t("now")}
          </Button>
        )}
        {QUICK.map((each) => (
          <Button
            key={each}
            variant="quiet"
            size="small"
            className="as-of-quick"
            onPress={() => show(days[each], END_OF_DAY)}
          >
            <span className="grow">{t(`quick.${each}`)}</span>
            <span className="font-normal text-ink-3">{format.day(days[each])}</span>
          </Button>
        ))}
      </div>
      <form
        className="stack gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (date !== null && time !== "") show(date, time);
        }}
      >
        <div className="as-of-fields">
          <DateField label={t("date")} value={date} onChange={setDate} maxValue={format.today()} />
          <TextField label={t("time")} type="time" value={time} onChange={setTime} />
        </div>
        <Button type="submit" variant="primary" isDisabled={date === null || time === ""}>
          {t("show")}
        </Button>
      </form>
    </div>
  );
}

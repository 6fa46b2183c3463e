import { CalendarClock, CircleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { DateField } from "@/components/ui/date-field";
import { FreeDaysCalendar } from "@/components/ui/free-days-calendar";
import { useFormat } from "@/lib/use-format";
import { countDays, quickChoices, type RequestForm } from "./request-form";
import type { Period } from "./use-period";

interface PeriodFieldsProps {
  period: Period;
  form: RequestForm;
  change: (changes: Partial<RequestForm>) => void;
  /** What the server said about the days. */
  problem: string | undefined;
}

/** Until when: a few usual days, and a calendar that shows what is free; the start may be later. */
export function PeriodFields({ period, form, change, problem }: PeriodFieldsProps) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  const [startsLater, setStartsLater] = useState(form.start !== null);
  const { start, until, fewest, fullFrom } = period;
  return (
    <>
      <fieldset className="chip-line" aria-label={t("when.usual")}>
        {quickChoices(start)
          .filter(({ day }) => period.canEndOn(day))
          .map(({ id, day }) => (
            <Chip
              key={id}
              value={t(start === period.today ? `quick.${id}` : `quickLater.${id}`)}
              isOn={day === until}
              onPress={() => change({ until: day })}
            />
          ))}
      </fieldset>
      <div className="row between phone-pad gap-2 min-h-9" role="status">
        {until === null ? (
          <span className="ink-2">{t("when.choose")}</span>
        ) : (
          <>
            <span className="medium">{format.period(start, until)}</span>
            <span className="small ink-2">
              {t("when.days", { count: countDays(start, until) })}
              {fewest !== undefined && ` · ${t("what.free", { count: fewest })}`}
            </span>
          </>
        )}
      </div>
      <FreeDaysCalendar
        label={t("when.title")}
        start={start}
        value={until}
        onChange={(day) => change({ until: day })}
        freeOn={period.freeOn}
        isDayUnavailable={(day) => !period.canEndOn(day)}
      />
      {period.freeOn(start) && (
        <div className="row phone-pad meta gap-3 mt-2">
          <span className="row gap-1">
            <i className="free-dot on" />
            {t("when.legendFree")}
          </span>
          <span className="row gap-1">
            <i className="full-mark" />
            {t("when.legendFull")}
          </span>
        </div>
      )}
      {fullFrom !== undefined && (
        <p className="small ink-2 phone-pad mt-2">
          {t(fullFrom === start ? "when.fullAtStart" : "when.fullFrom", { date: format.day(fullFrom) })}
        </p>
      )}
      {problem && (
        <p className="problem phone-pad mt-2" role="alert">
          <CircleAlert className="icon" aria-hidden />
          {problem}
        </p>
      )}
      <div className="phone-pad pt-2 pb-4">
        {startsLater ? (
          <DateField
            label={t("when.start")}
            minValue={period.today}
            value={start}
            isDateUnavailable={period.isFull}
            onChange={(day) => change({ start: day === period.today ? null : day, until: null })}
          />
        ) : (
          <Button size="small" variant="quiet" icon={CalendarClock} onPress={() => setStartsLater(true)}>
            {t("when.startLater")}
          </Button>
        )}
      </div>
    </>
  );
}

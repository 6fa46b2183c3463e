import { useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { PHONE } from "@/components/page/page";
import { useMediaQuery } from "@/lib/media-query";
import { useFormat } from "@/lib/use-format";
import { endOfMinute, type MomentTime, scaleTimes, shareOf } from "./moments";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Labels between the two ends. */
const LABELS_OF_DESK = 4;
const LABELS_OF_PHONE = 1;

interface ScrubberProps {
  asOf: string;
  /** The times of the changes, in their order; at least one. */
  moments: readonly MomentTime[];
  /** While it is dragged; undefined at the end. */
  onMove: (asOf: string | undefined) => void;
  onChange: (asOf: string | undefined) => void;
}

/** A line of time from the first change until now, with a mark at each change; it moves by days. */
export function Scrubber({ asOf, moments, onMove, onChange }: ScrubberProps) {
  const { t } = useTranslation("as-of");
  const format = useFormat();
  const isPhone = useMediaQuery(PHONE);
  const [now] = useState(() => Date.now());
  const [dragged, setDragged] = useState<number>();
  const from = Date.parse(moments[0] ?? asOf);
  const days = Math.max(Math.ceil((now - from) / DAY_MS), 1);
  const share = (time: string | number) => `${shareOf(time, from, now) * 100}%`;
  const timeOf = (day: number) =>
    day >= days
      ? undefined
      : endOfMinute(format.dateOf(new Date(from + day * DAY_MS)), "23:59", format.timeZone);
  const value = dragged ?? Math.floor(shareOf(asOf, from, now) * days);
  const labels = scaleTimes(from, now, isPhone ? LABELS_OF_PHONE : LABELS_OF_DESK);
  return (
    <Slider
      className="scrubber"
      aria-label={t("scrub")}
      minValue={0}
      maxValue={days}
      step={1}
      value={Math.min(value, days)}
      onChange={(day) => {
        setDragged(day);
        onMove(timeOf(day));
      }}
      onChangeEnd={(day) => {
        setDragged(undefined);
        onMove(undefined);
        onChange(timeOf(day));
      }}
    >
      <SliderTrack className="scrubber-track">
        <span className="line" />
        <span
          className="line passed"
          style={{ width: dragged === undefined ? share(asOf) : `${(dragged / days) * 100}%` }}
        />
        {moments.map((moment) => (
          <span key={moment} className="mark" style={{ left: share(moment) }} />
        ))}
        <SliderThumb className="knob" aria-label={t("scrub")} />
      </SliderTrack>
      <span className="scale" style={{ left: 0 }}>
        {format.date(new Date(from))}
      </span>
      {labels.map((time) => (
        <span key={time} className="scale between" style={{ left: share(time) }}>
          {format.date(new Date(time))}
        </span>
      ))}
      <span className="scale end">{t("present")}</span>
    </Slider>
  );
}

import { CalendarDays, Check, ChevronLeft, ChevronRight, History, Link2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PHONE } from "@/components/page/page";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { IconButton } from "@/components/ui/icon-button";
import { useMediaQuery } from "@/lib/media-query";
import { useShortcut } from "@/lib/shortcuts";
import { useFormat } from "@/lib/use-format";
import { AsOfMenu } from "./as-of-menu";
import { type MomentTime, momentAfter, momentBefore } from "./moments";
import { Scrubber } from "./scrubber";

interface PastBarProps {
  asOf: string;
  onChange: (asOf: string | undefined) => void;
  /** How many values differ from the present ones; undefined while that is not known. */
  differences?: number | undefined;
  /** The times of the changes in their order; without them there is nothing to step through. */
  moments?: readonly MomentTime[] | undefined;
}

/** Says that the page shows the past, and leads to other times and back; Escape returns to the present. */
export function PastBar({ asOf, onChange, differences, moments }: PastBarProps) {
  const { t } = useTranslation("as-of");
  const format = useFormat();
  const isPhone = useMediaQuery(PHONE);
  const [dragged, setDragged] = useState<string>();
  const [isCopied, setIsCopied] = useState(false);
  useShortcut({ keys: "Escape", label: t("toNow") }, () => onChange(undefined));
  const before = moments && momentBefore(moments, asOf);
  return (
    <section className="as-of-bar" aria-label={t("label")}>
      <div className="as-of-row">
        <History className="icon" aria-hidden />
        <p className="grow" role="status">
          <b>{t("shown", { time: format.moment(dragged ?? asOf) })}</b>{" "}
          <span className="as-of-note">
            {t("readOnly")} {differences !== undefined && t("differences", { count: differences })}
          </span>
        </p>
        {moments && (
          <>
            <IconButton
              icon={ChevronLeft}
              size="small"
              label={t("previous")}
              isDisabled={before === undefined}
              onPress={() => onChange(before)}
            />
            <IconButton
              icon={ChevronRight}
              size="small"
              label={t("next")}
              onPress={() => onChange(momentAfter(moments, asOf))}
            />
          </>
        )}
        <AsOfMenu
          asOf={asOf}
          onChange={onChange}
          trigger={
            <Button size="small" icon={CalendarDays}>
              {t("pick")}
            </Button>
          }
        />
        {!isPhone && (
          <Button
            size="small"
            icon={isCopied ? Check : Link2}
            onPress={() => void copyText(location.href).then(setIsCopied, () => setIsCopied(false))}
          >
            {t(isCopied ? "copied" : "copyLink")}
          </Button>
        )}
        <Button
          variant="primary"
          size="small"
          {...(!isPhone && { shortcut: "Esc" })}
          onPress={() => onChange(undefined)}
        >
          {t("toNow")}
        </Button>
      </div>
      {moments && moments.length > 0 && (
        <Scrubber asOf={asOf} moments={moments} onMove={setDragged} onChange={onChange} />
      )}
    </section>
  );
}

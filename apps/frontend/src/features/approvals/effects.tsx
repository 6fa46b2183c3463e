import type { WorkflowDetail } from "@sams/api-client";
import {
  ArrowRight,
  ArrowUpRight,
  Bell,
  CalendarDays,
  CornerDownLeft,
  type LucideIcon,
  Trash2,
  Wrench,
} from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";
import { type Effect, effectsOf } from "./effect-list";
import { SectionHeading } from "./section-heading";

const ICON: Record<Effect["kind"], LucideIcon> = {
  next_step: ArrowRight,
  hand_out: ArrowUpRight,
  reserve: CalendarDays,
  due: CalendarDays,
  no_due: CalendarDays,
  check_in: CornerDownLeft,
  transfer: ArrowRight,
  extend: CalendarDays,
  maintain: Wrench,
  dispose: Trash2,
  notify: Bell,
};

interface EffectsProps {
  request: WorkflowDetail;
  /** The choice of the asset to hand out, which stands before the rest. */
  choice?: ReactNode;
}

/** What an approval will do, in words. */
export function Effects({ request, choice }: EffectsProps) {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const text = (effect: Effect) => {
    switch (effect.kind) {
      case "next_step":
        return t("effect.next_step", { step: effect.step, count: effect.count });
      case "reserve":
        return t("effect.reserve", { period: format.period(effect.from, effect.until), name: effect.name });
      case "due":
        return t("effect.due", { date: format.day(effect.until) });
      case "extend":
        return effect.from === null
          ? t("effect.extend", { after: format.day(effect.until) })
          : t("effect.extend_from", { before: format.day(effect.from), after: format.day(effect.until) });
      case "hand_out":
      case "check_in":
      case "transfer":
        return t(`effect.${effect.kind}`, { name: effect.name });
      case "notify":
        return t("effect.notify", { names: effect.names.map((name) => t("person", { name })).join(", ") });
      default:
        return t(`effect.${effect.kind}`);
    }
  };
  const isLast = request.step + 1 >= request.step_count;
  return (
    <section className="request-section">
      <SectionHeading>{t(isLast ? "effect.title" : "effect.titleOfLast")}</SectionHeading>
      <ul className="effects small">
        {choice}
        {effectsOf(request, Date.now()).map((effect) => {
          const Icon = ICON[effect.kind];
          return (
            <li key={effect.kind}>
              <Icon className="icon" aria-hidden />
              <span>{text(effect)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

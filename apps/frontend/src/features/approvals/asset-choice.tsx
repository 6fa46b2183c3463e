import type { WorkflowDetail } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { Laptop } from "lucide-react";
import { useTranslation } from "react-i18next";
import { type Choice, ComboBox } from "@/components/ui/combo-box";
import { MultiSelect } from "@/components/ui/multi-select";
import { candidatesQuery, findCandidates, MAX_CANDIDATES } from "./stock";

interface AssetChoiceProps {
  request: WorkflowDetail;
  value: readonly Choice[];
  onChange: (value: readonly Choice[]) => void;
}

/** The assets to hand out for a request of a model or category; without a choice the API takes free ones. */
export function AssetChoice({ request, value, onChange }: AssetChoiceProps) {
  const { t } = useTranslation("approvals");
  const { data: free } = useQuery(candidatesQuery(request.id, request));
  const { quantity } = request;
  const isIncomplete = value.length > 0 && value.length !== quantity;
  const hint =
    free &&
    (free.length === 0
      ? t("choice.none")
      : t(free.length < MAX_CANDIDATES ? "choice.free" : "choice.freeMany", { count: free.length }));
  const load = (text: string, signal: AbortSignal) => findCandidates(request, text, signal);
  return (
    <li>
      <Laptop className="icon" aria-hidden />
      <div className="asset-choice">
        {quantity === 1 ? (
          <ComboBox
            label={t("choice.label")}
            value={value[0] ?? null}
            onChange={(item) => onChange(item === null ? [] : [item])}
            load={load}
            placeholder={t("choice.automatic")}
            hint={hint}
          />
        ) : (
          <MultiSelect
            label={t("choice.labelOfMany", { count: quantity })}
            value={value}
            onChange={onChange}
            load={load}
            placeholder={t("choice.automatic")}
            hint={hint}
            errorMessage={isIncomplete && t("choice.incomplete", { chosen: value.length, count: quantity })}
          />
        )}
      </div>
    </li>
  );
}

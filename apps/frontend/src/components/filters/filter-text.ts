import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getReferences } from "@/lib/references";
import { useFormat } from "@/lib/use-format";
import type { ActiveFilter } from "./fields";

const SHOWN_VALUES = 2;

/** Return what a filter says in words, such as `2019. 1. 1. 이후`. */
export function useFilterText({ field, lookup, values }: ActiveFilter): string {
  const { t } = useTranslation("filters");
  const format = useFormat();
  const { kind } = field;
  const type = "to" in kind ? kind.to : undefined;
  const { data: references = [] } = useQuery({
    queryKey: [type, "names", values],
    queryFn: ({ signal }) => (type ? getReferences(type, values, signal) : []),
    enabled: type !== undefined && lookup !== "isnull",
  });

  const valueText = (value: string): string => {
    switch (kind.type) {
      case "reference":
      case "references":
        return references.find(({ id }) => id === value)?.name ?? "…";
      case "choice":
        return kind.options.find((option) => option.value === value)?.label ?? value;
      case "boolean":
        return value === "true" ? t("yes") : t("no");
      case "date":
        return format.date(value);
      case "time":
        return format.dateTime(value);
      case "number":
      case "money":
        return format.count(Number(value));
      default:
        return value;
    }
  };

  const [first = ""] = values;
  if (lookup === "isnull") return first === "true" ? t("empty") : t("notEmpty");
  const rest = values.length - SHOWN_VALUES;
  const shown = values
    .slice(0, rest > 0 ? 1 : SHOWN_VALUES)
    .map(valueText)
    .join(", ");
  const text = rest > 0 ? t("andMore", { first: shown, count: values.length - 1 }) : shown;
  return lookup === "eq" ? text : t(`text.${lookup}`, { value: text });
}

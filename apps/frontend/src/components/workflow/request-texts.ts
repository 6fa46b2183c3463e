import type { Workflow } from "@sams/api-client";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";

type Requested = Pick<
  Workflow,
  "type" | "asset" | "model" | "category" | "quantity" | "starts_at" | "expected_return_date" | "due_at"
>;

/** Return the functions that write a request in words. */
export function useRequestTexts() {
  const { t } = useTranslation("workflows");
  const format = useFormat();
  return {
    /** What is asked for: `LG 그램 16ZD90R 1대 대여`. */
    title({ type, asset, model, category, quantity }: Requested): string {
      const typeName = t(`type.${type}`);
      if (asset) return t("title.asset", { tag: asset.asset_tag, name: asset.name, type: typeName });
      const of = { quantity: format.count(quantity), type: typeName };
      if (model) return t("title.model", { name: format.name(model), ...of });
      return t("title.category", { name: category ? format.name(category) : "", ...of });
    },
    /** The period: `11. 30. (월) – 12. 4. (금)`, `12. 4. (금)까지`; undefined without one. */
    period({ starts_at: from, expected_return_date: day, due_at: due }: Requested): string | undefined {
      const until = day ?? due;
      if (from && until) return format.period(from, until);
      if (until) return t("until", { date: format.day(until) });
      return from ? t("from", { date: format.day(from) }) : undefined;
    },
  };
}

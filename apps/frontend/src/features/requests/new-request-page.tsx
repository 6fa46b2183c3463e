import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page/page";
import { stringifySearch } from "@/lib/search-params";
import type { Subject } from "./request-form";
import type { NewRequestSearch } from "./search";
import { WhatStep } from "./what-step";
import { WhenStep } from "./when-step";

const route = getRouteApi("/app/request");

/** Ask for equipment in two pages: what, then until when. */
export function NewRequestPage() {
  const { t } = useTranslation("requests");
  const search = route.useSearch();
  const subject = subjectOf(search);
  const isSecond = search.step === "when" && subject !== undefined;
  const page = isSecond ? 2 : 1;
  const { step: _, ...first } = search;
  return (
    <Page
      title={t("new.title")}
      back={isSecond ? `/request${stringifySearch({ ...first })}` : "/me"}
      actions={
        <span className="meta pr-3">
          <span aria-hidden>{page} / 2</span>
          <span className="sr-only">{t("new.page", { page, count: 2 })}</span>
        </span>
      }
      scrolls={false}
    >
      {isSecond ? <WhenStep subject={subject} search={search} /> : <WhatStep search={search} />}
    </Page>
  );
}

/** What the address asks for: an asset before a model before any of a category. */
function subjectOf({ asset_id, model_id, category_id }: NewRequestSearch): Subject | undefined {
  if (asset_id !== undefined) return { asset_id };
  if (model_id !== undefined) return { model_id };
  return category_id === undefined ? undefined : { category_id };
}

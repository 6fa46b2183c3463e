import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { SearchField } from "@/components/ui/search-field";
import { Segmented } from "@/components/ui/segmented";
import { useSearchText } from "@/lib/use-search-text";
import { CategoryChips } from "./category-chips";
import { requestableQuery } from "./queries";
import { RequestableList } from "./requestable-list";
import type { NewRequestSearch } from "./search";
import { StepFrame } from "./step-frame";

/** The first page: borrow or keep, and what. */
export function WhatStep({ search }: { search: NewRequestSearch }) {
  const { t } = useTranslation("requests");
  const navigate = useNavigate({ from: "/request" });
  const requestable = useQuery(requestableQuery(search.q ?? "", search.of));
  const set = (change: NewRequestSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const { text, change } = useSearchText(search.q ?? "", (q) => set({ q }));
  const chosen = search.category_id ?? search.model_id;
  const next = () => void navigate({ search: (before) => ({ ...before, step: "when" }) });
  return (
    <StepFrame
      title={t("what.title")}
      action={
        <Button variant="primary" isDisabled={chosen === undefined} onPress={next}>
          {t("what.next")}
        </Button>
      }
    >
      <div className="stack phone-pad gap-3">
        <Segmented
          label={t("what.mode")}
          isFull
          value={search.mode === "keep" ? "keep" : "borrow"}
          options={[
            { id: "borrow", name: t("what.borrow") },
            { id: "keep", name: t("what.keep") },
          ]}
          onChange={(mode) => set({ mode: mode === "keep" ? mode : undefined })}
        />
        <SearchField label={t("what.search")} size="medium" value={text} onChange={change} />
      </div>
      <CategoryChips
        categories={requestable.data?.categories ?? []}
        value={search.of}
        onChange={(of) => set({ of })}
      />
      <RequestableList
        requestable={requestable}
        categoryId={search.of}
        isSearched={text !== ""}
        value={chosen ?? null}
        onChange={(choice) =>
          set({ model_id: undefined, category_id: undefined, asset_id: undefined, ...choice })
        }
      />
    </StepFrame>
  );
}

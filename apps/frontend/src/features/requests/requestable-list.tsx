import type { RequestableAssets, RequestableModel } from "@sams/api-client";
import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { PickList, type PickOption } from "@/components/ui/pick-list";
import { Bone, Skeleton } from "@/components/ui/skeleton";
import { useFormat } from "@/lib/use-format";
import type { Subject } from "./request-form";

const BONES = ["56%", "42%", "48%", "38%", "52%"];

interface RequestableListProps {
  requestable: UseQueryResult<RequestableAssets>;
  /** The category that the models are of: then any of it can be asked for, too. */
  categoryId: string | undefined;
  isSearched: boolean;
  value: string | null;
  onChange: (choice: Subject) => void;
}

/** The models that can be requested; those that can be had now come first. */
export function RequestableList({
  requestable: { data, error, isFetching, refetch, isPlaceholderData },
  categoryId,
  isSearched,
  value,
  onChange,
}: RequestableListProps) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  const end = useEnd();
  if (data === undefined && error !== null) {
    return (
      <ErrorState
        message={t("what.failed")}
        error={error}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    );
  }
  if (data === undefined) return <ListSkeleton />;
  const category = isSearched ? undefined : data.categories.find(({ id }) => id === categoryId);
  const options: PickOption[] = [
    ...(category === undefined
      ? []
      : [
          {
            id: category.id,
            name: t("what.any", { name: format.name(category) }),
            fact: t("what.anyFact"),
            end: end(category.free, null),
          },
        ]),
    ...data.models.map((model) => ({
      id: model.id,
      name: format.name(model),
      fact: factOf(model, format.name),
      end: end(model.free, model.next_due_at),
    })),
  ];
  if (options.length === 0) {
    return <EmptyState title={t("what.none")}>{t("what.noneHint")}</EmptyState>;
  }
  return (
    <div className={isPlaceholderData ? "outdated" : ""}>
      <PickList
        label={t("what.title")}
        options={options}
        value={value}
        onChange={(id) => onChange(id === category?.id ? { category_id: id } : { model_id: id })}
      />
    </div>
  );
}

function useEnd() {
  const { t } = useTranslation("requests");
  const format = useFormat();
  return (free: number, nextDue: string | null) => {
    if (free > 0) return <span className="ok-ink medium">{t("what.free", { count: free })}</span>;
    return (
      <>
        {nextDue !== null && <span className="ink-2">{t("what.from", { date: format.day(nextDue) })}</span>}
        <span className="pick-fact">{t("what.noneNow")}</span>
      </>
    );
  };
}

function factOf(model: RequestableModel, nameOf: (reference: { name: string }) => string): string {
  return [model.category, model.manufacturer]
    .flatMap((reference) => (reference === null ? [] : [nameOf(reference)]))
    .join(" · ");
}

function ListSkeleton() {
  const { t } = useTranslation("requests");
  return (
    <Skeleton slowText={t("what.loading")}>
      {BONES.map((width) => (
        <div key={width} className="pick">
          <span className="stack grow gap-2">
            <Bone width={width} isLarge />
            <Bone width="30%" />
          </span>
        </div>
      ))}
    </Skeleton>
  );
}

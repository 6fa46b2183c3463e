import type { Asset, CreateAssetRequest } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useIdempotencyKey } from "@/lib/idempotency";
import { refreshAssets } from "./actions/use-batch";
import { AssetForm } from "./form/asset-form";
import { DEFAULT_CURRENCY } from "./form/currencies";
import { FormFrame } from "./form/form-frame";
import { useAssetForm } from "./form/use-asset-form";
import { type AssetValues, filledFields, toBody, valuesOfCopy } from "./form/values";
import { assetQuery } from "./queries";

const route = getRouteApi("/app/assets/new");

const EMPTY: AssetValues = { currency: DEFAULT_CURRENCY };
const EMPTY_ORIGIN = { copy: undefined as Asset | undefined };

/** Registers an asset, or a copy of another one. */
export function NewAssetPage() {
  const { copy_of: sourceId } = route.useSearch();
  const { data: source, error } = useQuery({
    ...assetQuery(sourceId ?? ""),
    enabled: sourceId !== undefined,
  });
  if (error) throw error;
  if (sourceId === undefined) return <NewAsset key="new" draft="asset:new" source={undefined} />;
  return source ? <NewAsset key={sourceId} draft={`asset:copy:${sourceId}`} source={source} /> : null;
}

function NewAsset({ draft, source }: { draft: string; source: Asset | undefined }) {
  const { t } = useTranslation("asset-form");
  const navigate = useNavigate();
  const keyOf = useIdempotencyKey();
  const form = useAssetForm(draft, source ? { copy: source } : EMPTY_ORIGIN, ({ copy }) =>
    copy ? valuesOfCopy(copy) : EMPTY,
  );
  const open = (id: string) => navigate({ to: "/assets/$assetId", params: { assetId: id } });
  const save = (isMore: boolean) =>
    form.save(async () => {
      const { values } = form;
      // The API says what is missing, at its field.
      const body = toBody(values, filledFields(values)) as unknown as CreateAssetRequest;
      const params = { header: { "Idempotency-Key": keyOf(body) } };
      const { data: asset } = await sams.POST("/api/v1/assets", { params, body });
      keyOf.renew();
      refreshAssets({ hasMoved: true });
      form.discard();
      showToast(t("created", { tag: asset.asset_tag }), {
        ...(isMore && { action: { name: t("open"), onAction: () => void open(asset.id) } }),
      });
      if (isMore) form.start(EMPTY_ORIGIN, valuesOfCopy(asset));
      else await open(asset.id);
    });
  return (
    <FormFrame
      title={t(source ? "title.copy" : "title.new")}
      back="/assets"
      isSaving={form.isSaving}
      isDraft={form.isDraft}
      onDiscardDraft={() => form.start(source ? { copy: source } : EMPTY_ORIGIN)}
      extra={
        <Button isDisabled={form.isSaving} onPress={() => void save(true)}>
          {t("saveAndMore")}
        </Button>
      }
    >
      {form.problem && <Note tone="danger">{form.problem}</Note>}
      <AssetForm
        values={form.values}
        onChange={form.change}
        problems={form.problems}
        onSubmit={() => void save(false)}
        isNew
      />
    </FormFrame>
  );
}

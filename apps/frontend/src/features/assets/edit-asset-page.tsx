import { type Asset, etag, isProblem, type UpdateAssetRequest } from "@sams/api-client";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, notFound, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { ActionDialogs } from "./actions/action-dialogs";
import { type OpenAction, targetOf } from "./actions/targets";
import { refreshAssets } from "./actions/use-batch";
import { AssetForm } from "./form/asset-form";
import { ConflictDialog } from "./form/conflict-dialog";
import { FormFrame } from "./form/form-frame";
import { useAssetForm } from "./form/use-asset-form";
import { type AssetValues, changedFields, toBody, valuesOf } from "./form/values";
import { assetQuery } from "./queries";

const route = getRouteApi("/app/assets/$assetId/edit");

/** Changes an asset. */
export function EditAssetPage() {
  const { assetId } = route.useParams();
  const { data: asset, error } = useQuery(assetQuery(assetId));
  if (isProblem(error, "not_found")) throw notFound();
  if (error && !asset) throw error;
  return asset ? <EditAsset key={asset.id} asset={asset} /> : null;
}

function EditAsset({ asset }: { asset: Asset }) {
  const { t } = useTranslation(["asset-form", "asset-actions"]);
  const navigate = useNavigate();
  const form = useAssetForm(`asset:${asset.id}`, asset, valuesOf);
  const [stored, setStored] = useState<Asset>();
  const [action, setAction] = useState<OpenAction>();
  const close = () => navigate({ to: "/assets/$assetId", params: { assetId: asset.id } });

  /** Send what differs from a version of the asset; another version opens the comparison. */
  const save = (origin: Asset, values: AssetValues) =>
    form.save(async () => {
      const fields = changedFields(valuesOf(origin), values);
      if (fields.length > 0) {
        const params = { path: { asset_id: asset.id }, header: { "If-Match": etag(origin) } };
        const body: UpdateAssetRequest = toBody(values, fields);
        try {
          await sams.PATCH("/api/v1/assets/{asset_id}", { params, body });
        } catch (error) {
          if (!isProblem(error, "precondition_failed")) {
            setStored(undefined);
            throw error;
          }
          const path = { asset_id: asset.id };
          setStored((await sams.GET("/api/v1/assets/{asset_id}", { params: { path } })).data);
          return;
        }
        showToast(t("saved", { tag: origin.asset_tag }));
      }
      setStored(undefined);
      refreshAssets();
      form.discard();
      await close();
    });
  const saveMerged = (values: AssetValues, newest: Asset) => {
    // What is chosen stays in the form if it is refused.
    form.start(newest, valuesOf(newest), values);
    void save(newest, values);
  };
  const isHeld = asset.holder !== null;
  return (
    <FormFrame
      title={t("title.edit", { tag: asset.asset_tag })}
      back={`/assets/${asset.id}`}
      isSaving={form.isSaving}
      isDraft={form.isDraft}
      onDiscardDraft={() => form.start(asset)}
    >
      {form.problem && <Note tone="danger">{form.problem}</Note>}
      {isProblem(form.error, "status_holder_mismatch") && (
        <Button
          className="self-start"
          onPress={() => setAction({ kind: isHeld ? "check-in" : "check-out", targets: targetOf(asset) })}
        >
          {t(isHeld ? "asset-actions:name.check-in" : "asset-actions:name.check-out")}
        </Button>
      )}
      <AssetForm
        values={form.values}
        onChange={form.change}
        problems={form.problems}
        onSubmit={() => void save(form.origin, form.values)}
        isNew={false}
      />
      <ConflictDialog
        stored={stored}
        before={valuesOf(form.origin)}
        mine={form.values}
        isSaving={form.isSaving}
        onSave={saveMerged}
        onClose={() => setStored(undefined)}
        onDiscard={() => {
          form.discard();
          void close();
        }}
      />
      <ActionDialogs action={action} onClose={() => setAction(undefined)} />
    </FormFrame>
  );
}

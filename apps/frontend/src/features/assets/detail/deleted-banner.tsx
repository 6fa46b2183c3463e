import type { Asset } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { RotateCcw, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { showErrorToast, showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { offlineSince } from "@/lib/connection";
import { useProblems } from "@/lib/problems";
import { usePermission } from "@/lib/session";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";

/** Says that the asset is deleted, and restores it. */
export function DeletedBanner({ asset }: { asset: Asset }) {
  const { t } = useTranslation("asset-detail");
  const format = useFormat();
  const problems = useProblems();
  const queryClient = useQueryClient();
  const canWrite = usePermission("assets:write");
  const isOffline = useStore(offlineSince) !== undefined;
  const restore = useMutation({
    mutationFn: () =>
      sams.POST("/api/v1/assets/{asset_id}/restore", { params: { path: { asset_id: asset.id } } }),
    onSuccess: async () => {
      showToast(t("restored", { tag: asset.asset_tag }));
      await queryClient.invalidateQueries({ queryKey: ["asset"] });
    },
    onError: (error) => void showErrorToast(problems.text(error)),
  });
  return (
    <Banner
      tone="warn"
      icon={Trash2}
      action={
        canWrite && (
          <Button
            size="small"
            icon={RotateCcw}
            isDisabled={isOffline}
            isPending={restore.isPending}
            onPress={() => restore.mutate()}
          >
            {t("restore")}
          </Button>
        )
      }
    >
      {t("deleted", { date: format.dateTime(asset.deleted_at ?? asset.updated_at) })}
    </Banner>
  );
}

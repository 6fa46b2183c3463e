import type { Assignment, FaultReport } from "@sams/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "@/components/ui/toast";
import { sams } from "@/lib/api";
import { useIdempotencyKey } from "@/lib/idempotency";

interface Fault {
  description: string;
  photo: File | null;
}

/**
 * Report a fault, and attach the photo to its repair.
 *
 * When only the photo fails, the report is kept (`sent`), and the next attempt sends the photo alone.
 */
export function useReportFault(asset: Assignment["asset"], onDone: () => void) {
  const { t } = useTranslation("me");
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [report, setReport] = useState<FaultReport>();
  const mutation = useMutation({
    mutationFn: async ({ description, photo }: Fault) => {
      const created = report ?? (await send(asset.id, description, keyOf({ description })));
      setReport(created);
      void queryClient.invalidateQueries({ queryKey: ["maintenance"] });
      if (photo !== null) await attach(created.maintenance.id, photo);
    },
    onSuccess: () => {
      onDone();
      showToast(t("report.sent", { tag: asset.asset_tag }));
    },
  });
  return { mutation, sent: report !== undefined };
}

async function send(assetId: string, description: string, key: string): Promise<FaultReport> {
  const params = { path: { asset_id: assetId }, header: { "Idempotency-Key": key } };
  return (await sams.POST("/api/v1/assets/{asset_id}/fault-reports", { params, body: { description } })).data;
}

async function attach(maintenanceId: string, photo: File): Promise<void> {
  const params = { path: { maintenance_id: maintenanceId } };
  await sams.POST("/api/v1/maintenances/{maintenance_id}/attachments", { params, body: { file: photo } });
}

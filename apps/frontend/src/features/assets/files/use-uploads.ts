import { newIdempotencyKey } from "@sams/api-client";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { sams } from "@/lib/api";

/** A file that is on its way to the server, or was refused. */
export interface Upload {
  key: string;
  file: File;
  /** Undefined while it is being sent. */
  error?: unknown;
}

interface Uploads {
  uploads: readonly Upload[];
  add: (files: readonly File[]) => void;
  retry: (key: string) => void;
  remove: (key: string) => void;
}

/** Upload files to an asset, one after the other; each keeps its own problem. */
export function useUploads(assetId: string): Uploads {
  const queryClient = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef(Promise.resolve());

  const remove = (key: string) => setUploads((before) => before.filter((each) => each.key !== key));
  const send = async ({ key, file }: Upload) => {
    try {
      await sams.POST("/api/v1/assets/{asset_id}/attachments", {
        params: { path: { asset_id: assetId }, header: { "Idempotency-Key": key } },
        body: { file },
      });
      await queryClient.invalidateQueries({ queryKey: ["attachment", "list"] });
      remove(key);
    } catch (error) {
      setUploads((before) => before.map((each) => (each.key === key ? { ...each, error } : each)));
    }
  };
  const enqueue = (upload: Upload) => {
    queue.current = queue.current.then(() => send(upload));
  };
  return {
    uploads,
    remove,
    add(files) {
      const added = files.map((file) => ({ key: newIdempotencyKey(), file }));
      setUploads((before) => [...before, ...added]);
      added.forEach(enqueue);
    },
    retry(key) {
      const failed = uploads.find((each) => each.key === key);
      if (failed === undefined) return;
      // A refused request is not repeated under its key.
      const again = { key: newIdempotencyKey(), file: failed.file };
      setUploads((before) => before.map((each) => (each.key === key ? again : each)));
      enqueue(again);
    },
  };
}

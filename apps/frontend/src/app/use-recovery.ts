import { NetworkError } from "@sams/api-client";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { checkConnection, offlineSince } from "@/lib/connection";
import { LoadError, reloadOnce } from "@/lib/load-part";
import { useStore } from "@/lib/store";

/** Repeat what failed when the connection is back; a file that an upgrade has replaced loads the page anew, once. */
export function useRecovery(error: unknown) {
  const router = useRouter();
  const [isRetrying, setRetrying] = useState(false);
  const isOffline = useStore(offlineSince) !== undefined;
  const isLost = error instanceof NetworkError && error.status === undefined;
  const isPart = error instanceof LoadError;
  const [wasOffline, setWasOffline] = useState(isOffline);

  const retry = async () => {
    setRetrying(true);
    await checkConnection();
    if (isPart && offlineSince.get() === undefined) location.reload();
    else await router.invalidate();
    setRetrying(false);
  };

  useEffect(() => {
    if (isOffline) setWasOffline(true);
    else if (isPart) void checkConnection().then(() => offlineSince.get() === undefined && reloadOnce(error));
    else if (isLost && wasOffline) void router.invalidate();
  }, [isOffline, wasOffline, isPart, isLost, error, router]);

  return { retry, isRetrying };
}

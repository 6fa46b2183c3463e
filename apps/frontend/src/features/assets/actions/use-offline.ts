import { offlineSince } from "@/lib/connection";
import { useStore } from "@/lib/store";

/** Return whether the device is offline, so that nothing can be changed. */
export function useOffline(): boolean {
  return useStore(offlineSince) !== undefined;
}

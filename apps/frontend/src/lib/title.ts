import { useEffect } from "react";

/** Set the title of the page: `자산 · SAMS`. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · SAMS` : "SAMS";
  }, [title]);
}

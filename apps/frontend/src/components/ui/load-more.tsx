import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

/** How far ahead of the end of a list its next part is fetched. */
const AHEAD = "600px";

interface LoadMoreProps {
  hasMore: boolean;
  isLoading: boolean;
  onLoad: () => void;
}

/** The end of a list: fetches the next part as soon as it comes near. */
export function LoadMore({ hasMore, isLoading, onLoad }: LoadMoreProps) {
  const { t } = useTranslation("ui");
  const end = useRef<HTMLDivElement>(null);
  const newest = useRef(onLoad);
  newest.current = onLoad;
  const isWaiting = hasMore && !isLoading;
  useEffect(() => {
    if (!isWaiting || end.current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) newest.current();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isWaiting]);
  if (!hasMore) return null;
  return (
    <div ref={end} className="row justify-center p-4 meta" aria-busy={isLoading}>
      {isLoading && t("skeleton.loading")}
    </div>
  );
}

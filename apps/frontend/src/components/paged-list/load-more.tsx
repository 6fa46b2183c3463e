import { useEffect, useRef } from "react";

const AHEAD = "400px";

/** The end of what was fetched: fetches more as soon as it comes near the screen. */
export function LoadMore({ fetchMore }: { fetchMore: () => unknown }) {
  const mark = useRef<HTMLDivElement>(null);
  const newest = useRef(fetchMore);
  newest.current = fetchMore;
  useEffect(() => {
    if (mark.current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) newest.current();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={mark} className="h-9" aria-hidden />;
}

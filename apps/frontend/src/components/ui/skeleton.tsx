import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

const SLOW_MS = 5000;

interface SkeletonProps {
  /** Bones in the layout of what is awaited. */
  children: ReactNode;
  /** What is awaited, said after 5 s. */
  slowText?: string;
}

/** The place of something that is loading: empty for 150 ms, then bones, after 5 s a line about it. */
export function Skeleton({ children, slowText }: SkeletonProps) {
  const { t } = useTranslation("ui");
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" aria-busy>
      <span className="sr-only">{t("skeleton.loading")}</span>
      {children}
      <p className="meta loading-slow" role="status">
        {isSlow && (slowText ?? t("skeleton.slow"))}
      </p>
    </div>
  );
}

/** One line of a skeleton; the width is that of the text awaited, in px or as a CSS length. */
export function Bone({ width, isLarge }: { width: number | string; isLarge?: boolean }) {
  return <span className={`skeleton ${isLarge ? "large" : ""}`} style={{ width }} aria-hidden />;
}

import { type RefObject, useEffect, useRef } from "react";
import { useTitle } from "@/lib/title";

/** Set the title of the browser's tab, and return the ref of the page's heading, which takes the focus. */
export function useHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  // Screen readers announce the new page; the focus was on the link that led here.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

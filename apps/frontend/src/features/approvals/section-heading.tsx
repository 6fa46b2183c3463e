import { createContext, type ReactNode, use } from "react";

/** Whether the request is a page of its own, whose title is the heading above its sections. */
export const IsOwnPage = createContext(false);

/** The heading of a section of a request, one level below the request's title. */
export function SectionHeading({ className = "", children }: { className?: string; children: ReactNode }) {
  const Heading = use(IsOwnPage) ? "h2" : "h3";
  return <Heading className={`sec-head ${className}`}>{children}</Heading>;
}

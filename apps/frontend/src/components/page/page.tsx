import type { ReactNode } from "react";
import { useMediaQuery } from "@/lib/media-query";
import { BackLink } from "./back-link";
import { useHeading } from "./use-heading";

export const PHONE = "(width < 720px)";

interface PageProps {
  /** The heading, and the title of the browser's tab. */
  title: string;
  /** Beside the heading, such as a count. */
  titleEnd?: ReactNode;
  /** Buttons at the end of the heading; on a phone they belong into `bottom`. */
  actions?: ReactNode;
  /** Where the arrow at the top left of a phone leads. */
  back?: string;
  /** Below the heading: tabs or tools. */
  tools?: ReactNode;
  /** The main action of a phone, within reach of the thumb. */
  bottom?: ReactNode;
  /** The state of the whole page, above its heading. */
  banner?: ReactNode;
  /** The page shows the past: another ground tells it from the present. */
  isPast?: boolean;
  /** The page itself scrolls its content; false where the content does, such as a grid. */
  scrolls?: boolean;
  children: ReactNode;
}

/** A page of the app: heading, tools, content, and on a phone the main action at the bottom. */
export function Page({
  title,
  titleEnd,
  actions,
  back,
  tools,
  bottom,
  banner,
  isPast,
  scrolls = true,
  children,
}: PageProps) {
  const isPhone = useMediaQuery(PHONE);
  const heading = useHeading(title);
  return (
    <main className={isPast ? "page past-page" : "page"} id="content">
      {banner}
      <header className={isPhone ? `phone-bar ${back === undefined ? "" : "back"}` : "page-head"}>
        {isPhone && back !== undefined && <BackLink to={back} />}
        <h1 ref={heading} tabIndex={-1} className={isPhone ? "phone-title cut grow" : "title"}>
          {title}
          {titleEnd}
        </h1>
        {actions}
      </header>
      {tools}
      {scrolls ? <div className="page-scroll">{children}</div> : children}
      {isPhone && bottom !== undefined && <div className="phone-act">{bottom}</div>}
    </main>
  );
}

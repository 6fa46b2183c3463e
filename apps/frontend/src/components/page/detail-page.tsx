import type { ReactNode } from "react";
import { useMediaQuery } from "@/lib/media-query";
import { BackLink } from "./back-link";
import { PHONE } from "./page";
import { useHeading } from "./use-heading";

interface DetailPageProps {
  /** The name of the thing: the heading, and the title of the browser's tab. */
  title: string;
  /** Beside the heading, such as a number with a button that copies it. */
  titleEnd?: ReactNode;
  /** Below the heading: the facts that one looks for first. */
  subtitle?: ReactNode;
  /** Where the thing belongs; on a phone an arrow leads there. */
  crumbs: ReactNode;
  back: string;
  /** At the end of the crumbs: the place in the list, and the steps to its neighbours. */
  crumbsEnd?: ReactNode;
  /** At the end of the heading; on a phone they belong into `bottom`. */
  actions?: ReactNode;
  /** Beside the arrow of a phone, and at the end of its bar. */
  phoneTitle?: ReactNode;
  phoneActions?: ReactNode;
  /** The actions of a phone, within reach of the thumb. */
  bottom?: ReactNode;
  /** The state of the whole page, above everything. */
  banner?: ReactNode;
  isPast?: boolean;
  children: ReactNode;
}

/** The page of one thing: where it belongs, its name and first facts, its actions, and everything about it. */
export function DetailPage(props: DetailPageProps) {
  const isPhone = useMediaQuery(PHONE);
  const heading = useHeading(props.title);
  const title = (
    <h1 ref={heading} tabIndex={-1} className={isPhone ? "phone-title" : "title"}>
      {props.title}
    </h1>
  );
  return (
    <main className={props.isPast ? "page past-page" : "page"} id="content">
      {props.banner}
      {isPhone ? (
        <>
          <header className="phone-bar back">
            <BackLink to={props.back} />
            <span className="grow small tag cut text-ink-3">{props.phoneTitle}</span>
            {props.phoneActions}
          </header>
          <div className="page-scroll">
            <div className="phone-pad pb-4">
              {title}
              <div className="detail-subtitle">{props.subtitle}</div>
            </div>
            {props.children}
          </div>
          {props.bottom && <div className="phone-act">{props.bottom}</div>}
        </>
      ) : (
        <>
          <header className="page-head crumbs-head">
            {props.crumbs}
            <span className="grow" />
            {props.crumbsEnd}
          </header>
          <div className="page-scroll">
            <div className="detail-head">
              <div className="grow">
                <div className="row detail-title">
                  {title}
                  {props.titleEnd}
                </div>
                <div className="detail-subtitle">{props.subtitle}</div>
              </div>
              {props.actions && <div className="row gap-2">{props.actions}</div>}
            </div>
            {props.children}
          </div>
        </>
      )}
    </main>
  );
}

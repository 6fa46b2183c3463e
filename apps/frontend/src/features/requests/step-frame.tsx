import type { ReactNode } from "react";
import { PHONE } from "@/components/page/page";
import { useMediaQuery } from "@/lib/media-query";

interface StepFrameProps {
  /** The question. */
  title: string;
  /** The main action: below the page on a phone, below the content at a desk. */
  action: ReactNode;
  children: ReactNode;
}

/** A page of the wizard: the question, its answers, and the button that leads on. */
export function StepFrame({ title, action, children }: StepFrameProps) {
  const isPhone = useMediaQuery(PHONE);
  return (
    <>
      <div className="page-scroll">
        <div className="reading-column">
          <h2 className="phone-title phone-pad pt-1 pb-3">{title}</h2>
          {children}
          {!isPhone && <div className="row phone-pad gap-2 pt-6">{action}</div>}
        </div>
      </div>
      {isPhone && <div className="phone-act">{action}</div>}
    </>
  );
}

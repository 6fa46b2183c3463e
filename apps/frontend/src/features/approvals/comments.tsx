import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/ui/avatar";
import { useFormat } from "@/lib/use-format";
import { commentsQuery } from "./queries";
import { SectionHeading } from "./section-heading";

/** The comments on a request, the oldest first. */
export function Comments({ requestId }: { requestId: string }) {
  const { t } = useTranslation("approvals");
  const format = useFormat();
  const { data: comments = [] } = useQuery(commentsQuery(requestId));
  if (comments.length === 0) return null;
  return (
    <section className="request-section">
      <SectionHeading>{t("comments", { count: comments.length })}</SectionHeading>
      <ul className="stack gap-3">
        {comments.map(({ id, author, text, created_at: time }) => (
          <li key={id} className="row items-start gap-2 small">
            <Avatar name={author.name} />
            <div className="min-w-0">
              <span className="medium">{author.name}</span>{" "}
              <time className="meta ml-1" dateTime={time} title={format.dateTime(time)}>
                {format.ago(time)}
              </time>
              <p className="mt-0.5 wrap-anywhere whitespace-pre-line">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

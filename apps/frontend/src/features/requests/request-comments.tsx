import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useOfflineReason } from "@/lib/connection";
import { useDraft } from "@/lib/drafts";
import { useFormat } from "@/lib/use-format";
import { commentsQuery } from "./queries";
import { useAddComment } from "./use-add-comment";

const MAX_LENGTH = 10_000;

/** The comments on a request, the oldest first, and a field for another one. */
export function RequestComments({ requestId }: { requestId: string }) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  const offlineReason = useOfflineReason();
  const { data: comments = [] } = useQuery(commentsQuery(requestId));
  const draft = useDraft<string>(`comment:${requestId}`);
  const [text, setText] = useState(draft.initial ?? "");
  const write = (next: string) => {
    setText(next);
    draft.save(next);
  };
  const add = useAddComment(requestId, (lost) => setText((typed) => typed || lost));
  const send = () => {
    const trimmed = text.trim();
    if (trimmed === "" || offlineReason !== undefined) return;
    add(trimmed);
    setText("");
    draft.discard();
  };
  return (
    <section>
      <h3 className="sec-head">
        {t("comments.title")}
        {comments.length > 0 && <span className="count">{comments.length}</span>}
      </h3>
      <ul className="stack gap-3 mb-3">
        {comments.map(({ id, author, text: words, created_at: time }) => (
          <li key={id} className="row items-start gap-2">
            <Avatar name={format.name(author)} size="medium" />
            <div className="min-w-0">
              <span className="medium">{format.name(author)}</span>{" "}
              <time className="meta ml-1" dateTime={time} title={format.dateTime(time)}>
                {format.ago(time)}
              </time>
              <p className="wrap-anywhere whitespace-pre-line">{words}</p>
            </div>
          </li>
        ))}
      </ul>
      <Form className="stack gap-2" onSubmit={send}>
        <TextAreaField
          label={t("comments.label")}
          isLabelHidden
          placeholder={t("comments.label")}
          rows={2}
          maxLength={MAX_LENGTH}
          value={text}
          onChange={write}
        />
        <div className="row">
          <Button type="submit" isDisabled={text.trim() === ""} disabledReason={offlineReason}>
            {t("comments.send")}
          </Button>
        </div>
      </Form>
    </section>
  );
}

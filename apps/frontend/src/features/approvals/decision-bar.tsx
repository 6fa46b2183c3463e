import type { WorkflowDetail } from "@sams/api-client";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { PHONE } from "@/components/page/page";
import { Button } from "@/components/ui/button";
import type { Choice } from "@/components/ui/combo-box";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useOfflineReason } from "@/lib/connection";
import { useMediaQuery } from "@/lib/media-query";
import { useUser } from "@/lib/session";
import { useShortcut } from "@/lib/shortcuts";
import { DecisionLine } from "./decision-line";
import type { DecisionProgress } from "./decisions";
import { newComment, useComment } from "./use-comment";
import { useDecide } from "./use-decide";

interface DecisionBarProps {
  request: WorkflowDetail;
  canDecide: boolean;
  /** The note, the reason, or the comment. */
  text: string;
  onTextChange: (text: string) => void;
  chosen: readonly Choice[];
  progress: DecisionProgress | undefined;
  onDecided: () => void;
}

/** The field for a comment or a reason, and the decision. */
export function DecisionBar(props: DecisionBarProps) {
  const { request, canDecide, text, onTextChange, chosen, progress, onDecided } = props;
  const { t } = useTranslation("approvals");
  const me = useUser();
  const isPhone = useMediaQuery(PHONE);
  const offlineReason = useOfflineReason();
  const field = useRef<HTMLTextAreaElement>(null);
  const [wantsReject, setWantsReject] = useState(false);
  const { decide } = useDecide();
  const comment = useComment(request.id, onTextChange);
  const note = text.trim();
  const isChoiceIncomplete = chosen.length > 0 && chosen.length !== request.quantity;
  const isDisabled = offlineReason !== undefined || isChoiceIncomplete;
  const group = t("title");
  const canAct = canDecide && (progress === undefined || progress.phase === "failed");

  const approve = () => {
    decide(request, {
      kind: "approve",
      ...(note && { note }),
      ...(chosen.length > 0 && { assetIds: chosen.map(({ id }) => id) }),
    });
    onTextChange("");
    onDecided();
  };
  const reject = () => {
    if (note === "") {
      setWantsReject(true);
      field.current?.focus();
      return;
    }
    decide(request, { kind: "reject", reason: note });
    onTextChange("");
    onDecided();
  };
  const sendComment = () => {
    if (note === "") return;
    comment.mutate(newComment(note));
    setWantsReject(false);
    onTextChange("");
  };
  useShortcut({ keys: "KeyA", label: t("approve"), group, isDisabled: !canAct || isDisabled }, approve);
  useShortcut(
    { keys: "KeyR", label: t("reject"), group, isDisabled: !canAct || offlineReason !== undefined },
    reject,
  );
  useShortcut({ keys: "KeyC", label: t("comment"), group }, () => {
    setWantsReject(false);
    field.current?.focus();
  });
  // What ⌘↵ does is the button that carries it: the reason that was asked for, otherwise a comment.
  useShortcut(
    {
      keys: "Mod+Enter",
      label: t("send"),
      group,
      inFields: true,
      isDisabled: note === "" || offlineReason !== undefined,
    },
    () => (wantsReject && canAct ? reject() : sendComment()),
  );

  if (progress && progress.phase !== "failed") {
    return (
      <div className="decision-bar" role="status">
        <div className="grow">
          <DecisionLine progress={progress} />
        </div>
      </div>
    );
  }
  const isOwn = [request.requester.id, request.requested_for.id].includes(me.id);
  const hint = offlineReason ?? (request.state === "pending" && isOwn && t("ownRequest"));
  return (
    <div className="decision-bar">
      <div className="grow min-w-0">
        <TextAreaField
          ref={field}
          label={t("noteLabel")}
          isLabelHidden
          rows={1}
          maxLength={10_000}
          value={text}
          onChange={onTextChange}
          placeholder={t(canDecide ? "notePlaceholder" : "commentPlaceholder")}
          errorMessage={wantsReject && note === "" && t("reasonMissing")}
          hint={hint}
        />
      </div>
      <div className="decision-buttons">
        {note !== "" && (
          <Button variant="quiet" disabledReason={offlineReason} onPress={sendComment}>
            {t("comment")}
          </Button>
        )}
        {canAct && (
          <>
            <Button
              variant="danger-text"
              disabledReason={offlineReason}
              onPress={reject}
              {...(!isPhone && { shortcut: "R" })}
            >
              {t("reject")}
            </Button>
            <Button
              variant="primary"
              isDisabled={isChoiceIncomplete}
              disabledReason={offlineReason}
              onPress={approve}
              {...(!isPhone && { shortcut: "A" })}
            >
              {t("approve")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

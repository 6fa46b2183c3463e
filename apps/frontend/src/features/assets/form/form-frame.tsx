import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page, PHONE } from "@/components/page/page";
import { Button, LinkButton } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { useMediaQuery } from "@/lib/media-query";
import { useOffline } from "../actions/use-offline";
import { ASSET_FORM } from "./asset-form";

interface FormFrameProps {
  title: string;
  /** Where cancelling leads. */
  back: string;
  isSaving: boolean;
  /** Whether what is shown was restored from a draft. */
  isDraft: boolean;
  onDiscardDraft: () => void;
  /** A further button before the main one. */
  extra?: ReactNode;
  children: ReactNode;
}

/** The page of an asset form: its buttons, and a note while it shows a draft. */
export function FormFrame({
  title,
  back,
  isSaving,
  isDraft,
  onDiscardDraft,
  extra,
  children,
}: FormFrameProps) {
  const { t } = useTranslation(["asset-form", "common"]);
  const isPhone = useMediaQuery(PHONE);
  const isOffline = useOffline();
  const save = (
    <Button
      variant="primary"
      type="submit"
      form={ASSET_FORM}
      isPending={isSaving}
      isDisabled={isOffline}
      {...(!isPhone && { shortcut: "⌘↵" })}
    >
      {t("common:action.save")}
    </Button>
  );
  return (
    <Page
      title={title}
      back={back}
      actions={
        !isPhone && (
          <>
            <LinkButton href={back} variant="quiet">
              {t("common:action.cancel")}
            </LinkButton>
            {extra}
            {save}
          </>
        )
      }
      bottom={
        <>
          {extra}
          {save}
        </>
      }
    >
      <div className="stack max-w-[720px] gap-4 px-4 pt-2 pb-12 phone:px-6">
        {isOffline && <Note tone="warn">{t("common:offline.actionDisabled")}</Note>}
        {isDraft && (
          <Note>
            <span className="row flex-wrap gap-2">
              <span className="grow">{t("draft.restored")}</span>
              <Button size="tiny" onPress={onDiscardDraft}>
                {t("draft.discard")}
              </Button>
            </span>
          </Note>
        )}
        {children}
      </div>
    </Page>
  );
}

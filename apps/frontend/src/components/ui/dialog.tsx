import { X } from "lucide-react";
import { createContext, type ReactNode, useContext } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMediaQuery } from "@/lib/media-query";
import { IconButton } from "./icon-button";

/** True inside a dialog: another one must not open from there. */
const InsideDialog = createContext(false);

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons at the right end, the main one last. */
  actions?: ReactNode;
  /** What stands at the left end of the buttons. */
  footerStart?: ReactNode;
  /** `alert` must be answered: it has no × and is not closed by a press outside. */
  kind?: "modal" | "alert";
  /** 760 px instead of 480. */
  isWide?: boolean;
}

/**
 * A question that must be answered now; on a phone a sheet from the bottom.
 *
 * Render it always and set `isOpen`, so that the focus returns to where it was. A dialog inside a dialog throws.
 */
export function Dialog(props: DialogProps) {
  const isPhone = useMediaQuery("(width < 720px)");
  if (useContext(InsideDialog) && props.isOpen) throw new Error("A dialog must not open another dialog");
  const { isOpen, onClose, kind = "modal", isWide } = props;
  const onOpenChange = (open: boolean) => {
    if (!open) onClose();
  };
  const role = kind === "alert" ? "alertdialog" : "dialog";
  const boxClass = isPhone ? "sheet-box" : `dialog-box ${isWide ? "wide" : ""}`;
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={kind === "modal"}
    >
      <Modal className={boxClass}>
        <AriaDialog className="dialog" role={role}>
          <InsideDialog value={true}>
            <Content {...props} />
          </InsideDialog>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Content({ title, onClose, children, actions, footerStart, kind }: DialogProps) {
  const { t } = useTranslation("ui");
  return (
    <>
      <header>
        <Heading slot="title" className="head">
          {title}
        </Heading>
        {kind !== "alert" && <IconButton icon={X} size="small" label={t("close")} onPress={onClose} />}
      </header>
      <div className="body">{children}</div>
      {(actions || footerStart) && (
        <footer>
          {footerStart}
          {actions && <div className="end">{actions}</div>}
        </footer>
      )}
    </>
  );
}

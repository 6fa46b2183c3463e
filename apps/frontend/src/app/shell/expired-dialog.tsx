import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { SignInForm } from "@/features/sign-in/sign-in-form";
import { session } from "@/lib/session";
import { useStore } from "@/lib/store";

/** Asks for the password over the dimmed page when the session has expired; then the failed calls are repeated. */
export function ExpiredDialog() {
  const { t } = useTranslation();
  const state = useStore(session);
  if (state.status !== "expired") return null;
  return (
    <ModalOverlay className="scrim" isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog className="dialog">
          <header>
            <Heading slot="title" className="head">
              {t("expired.title")}
            </Heading>
          </header>
          <div className="body stack gap-4">
            <p className="text-ink-2">{t("expired.explanation")}</p>
            <SignInForm email={state.user.email ?? ""} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

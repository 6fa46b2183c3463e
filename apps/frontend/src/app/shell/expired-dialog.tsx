import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { SignInForm } from "@/features/sign-in/sign-in-form";
import { signOut, useUser } from "@/lib/session";

/** Asks for the password over the dimmed page when the session has expired; then the failed calls are repeated. */
export function ExpiredDialog() {
  const { t } = useTranslation();
  const user = useUser();
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
            <p>
              <span className="medium">{user.name}</span> <span className="text-ink-3">{user.email}</span>
            </p>
            <SignInForm email={user.email ?? ""} />
          </div>
          <footer>
            <Button variant="quiet" onPress={() => void signOut()}>
              {t("expired.other")}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

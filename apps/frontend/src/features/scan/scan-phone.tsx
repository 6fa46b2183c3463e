import { Keyboard, X } from "lucide-react";
import { useState } from "react";
import { Link } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { useTitle } from "@/lib/title";
import { CameraProblemNote, CameraView } from "./camera/camera-view";
import { ModeSwitch } from "./mode-switch";
import { ScanField } from "./scan-field";
import type { ScanPageState } from "./scan-page";
import { ScanPhoneList } from "./scan-phone-list";
import { ScanResultBand } from "./scan-result";
import { SoundButton } from "./sound-button";
import { Tally } from "./tally";
import { TargetForm } from "./target-form";
import { TargetRow } from "./target-row";

/** The page on a phone: the camera stays open, the list is under it, and the action at the bottom. */
export function ScanPhone({ page }: { page: ScanPageState }) {
  const { t } = useTranslation(["scan", "common"]);
  const { scanner, camera, submit, target, isCameraOn } = page;
  const [isFieldShown, setFieldShown] = useState(false);
  const isPictureShown = isCameraOn && ["off", "starting", "on"].includes(camera.state);
  const isFind = scanner.mode === "find";
  useTitle(t("title"));
  return (
    <main className="page scan-phone" id="content">
      <header className="phone-bar back scan-bar">
        <Link href="/" className="touch-target" aria-label={t("action.close", { ns: "common" })}>
          <X className="icon large" aria-hidden />
        </Link>
        <h1 className={page.canAssign ? "sr-only" : "phone-title cut grow"}>{t("title")}</h1>
        {page.canAssign && (
          <div className="grow">
            <ModeSwitch value={scanner.mode} onChange={page.setMode} isFull />
          </div>
        )}
        {isPictureShown && (
          <IconButton
            icon={Keyboard}
            label={t("field.show")}
            onPress={() => {
              setFieldShown(!isFieldShown);
              setTimeout(() => page.field.ref.current?.focus());
            }}
          />
        )}
      </header>
      {isCameraOn && <CameraProblemNote camera={camera} />}
      {isPictureShown && (
        <CameraView camera={camera}>
          <ScanResultBand scanner={scanner} />
        </CameraView>
      )}
      {(isFieldShown || !isPictureShown || page.field.value !== "") && (
        <div className="scan-phone-field">
          <ScanField {...page.field} isPhone />
        </div>
      )}
      {!isPictureShown && <ScanResultBand scanner={scanner} />}
      {!isFind && <TargetRow scanner={scanner} onChange={() => target.setOpen(true)} />}
      <div className="scan-tally">
        <Tally scanner={scanner} isShort />
        <span className="grow" />
        <SoundButton />
        {scanner.entries.length > 0 && (
          <Button variant="quiet" size="small" onPress={page.clear}>
            {t("list.clear")}
          </Button>
        )}
      </div>
      <div className="page-scroll">
        {scanner.entries.length === 0 ? (
          <EmptyState title={t("list.emptyTitle")}>{t(isFind ? "list.emptyFind" : "list.empty")}</EmptyState>
        ) : (
          <ScanPhoneList scanner={scanner} {...page.list} />
        )}
      </div>
      {!isFind && (
        <div className="phone-act">
          <Button
            variant="primary"
            isPending={submit.isPending}
            disabledReason={submit.disabledReason}
            onPress={() => void submit.submit()}
          >
            <span className="cut">{submit.disabledReason ?? submit.label}</span>
          </Button>
        </div>
      )}
      <Dialog
        title={t(`mode.${scanner.mode}`)}
        isOpen={target.isOpen}
        onClose={() => target.setOpen(false)}
        actions={
          <Button variant="primary" isWide onPress={() => target.setOpen(false)}>
            {t("target.done")}
          </Button>
        }
      >
        <TargetForm
          scanner={scanner}
          error={submit.error}
          isHolderMissing={submit.isHolderMissing}
          onChange={submit.onTargetChange}
        />
      </Dialog>
    </main>
  );
}

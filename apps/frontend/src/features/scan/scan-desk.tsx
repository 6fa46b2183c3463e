import { Camera, CameraOff, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page/page";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { useMediaQuery } from "@/lib/media-query";
import { CameraProblemNote, CameraView } from "./camera/camera-view";
import { ModeSwitch } from "./mode-switch";
import { ScanField } from "./scan-field";
import type { ScanPageState } from "./scan-page";
import { ScanPhoneList } from "./scan-phone-list";
import { ScanResultBand } from "./scan-result";
import { usesCamera } from "./scan-store";
import { ScanTable } from "./scan-table";
import { SoundButton } from "./sound-button";
import { Tally } from "./tally";
import { TargetForm } from "./target-form";

/** The page at a desk: field and list, and at their side to whom the assets go. */
export function ScanDesk({ page }: { page: ScanPageState }) {
  const { t } = useTranslation("scan");
  const { scanner, camera, isCameraOn } = page;
  const isFind = scanner.mode === "find";
  // Also at a zoom of 200 %.
  const isNarrow = useMediaQuery("(width < 1100px)");
  const List = isNarrow ? ScanPhoneList : ScanTable;
  const isPictureShown = isCameraOn && ["off", "starting", "on"].includes(camera.state);
  return (
    <Page
      title={t("title")}
      scrolls={false}
      actions={
        <>
          {page.canAssign && <ModeSwitch value={scanner.mode} onChange={page.setMode} />}
          <SoundButton />
          <Button
            variant="quiet"
            icon={isCameraOn ? CameraOff : Camera}
            onPress={() => usesCamera.set(!isCameraOn)}
          >
            {t(isCameraOn ? "camera.stop" : "camera.use")}
          </Button>
        </>
      }
      tools={
        <div className="scan-tools">
          <ScanField {...page.field} isPhone={false} />
        </div>
      }
    >
      <div className={isFind ? "scan-grid without-side" : "scan-grid"}>
        <section className="scan-main" aria-label={t("title")}>
          {isCameraOn && <CameraProblemNote camera={camera} />}
          {isPictureShown ? (
            <CameraView camera={camera}>
              <ScanResultBand scanner={scanner} />
            </CameraView>
          ) : (
            <ScanResultBand scanner={scanner} />
          )}
          <div className="scan-tally">
            <Tally scanner={scanner} isShort={isNarrow} />
            <span className="grow" />
            {scanner.entries.length > 0 && (
              <Button variant="quiet" size="small" icon={Trash2} onPress={page.clear}>
                {t("list.clear")}
              </Button>
            )}
          </div>
          <div className="page-scroll">
            {scanner.entries.length === 0 ? (
              <EmptyState title={t("list.emptyTitle")}>
                {t(isFind ? "list.emptyFind" : "list.empty")}
              </EmptyState>
            ) : (
              <List scanner={scanner} {...page.list} />
            )}
            {!isFind && <p className="meta px-6 py-3">{t("list.hint")}</p>}
          </div>
        </section>
        {!isFind && <Side page={page} />}
      </div>
      <footer className="table-foot">
        <span>{t("list.kept")}</span>
        <div className="hints">
          {!isFind && (
            <>
              <span>
                <Kbd>{["⌘", "↵"]}</Kbd>
                {t(`mode.${scanner.mode}`)}
              </span>
              <span>
                <Kbd>F2</Kbd>
                {t("shortcut.target")}
              </span>
            </>
          )}
          <span>
            <Kbd>⌫</Kbd>
            {t("shortcut.removeLast")}
          </span>
        </div>
      </footer>
    </Page>
  );
}

function Side({ page: { scanner, submit } }: { page: ScanPageState }) {
  const { t } = useTranslation("scan");
  return (
    <aside className="scan-side" aria-label={t(`mode.${scanner.mode}`)}>
      <h2 className="head">{t(`mode.${scanner.mode}`)}</h2>
      <TargetForm
        scanner={scanner}
        error={submit.error}
        isHolderMissing={submit.isHolderMissing}
        onChange={submit.onTargetChange}
      />
      <div className="end stack gap-2">
        {submit.disabledReason !== undefined && <p className="meta">{submit.disabledReason}</p>}
        <Button
          variant="primary"
          isWide
          shortcut="⌘↵"
          isPending={submit.isPending}
          disabledReason={submit.disabledReason}
          onPress={() => void submit.submit()}
        >
          {submit.shortLabel}
        </Button>
      </div>
    </aside>
  );
}

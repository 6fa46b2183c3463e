import { Flashlight, FlashlightOff, SwitchCamera } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { useStore } from "@/lib/store";
import { cameraId } from "../scan-store";
import type { Camera } from "./use-camera";

/** The picture of the camera with its controls; the last result lies over it. */
export function CameraView({ camera, children }: { camera: Camera; children: ReactNode }) {
  const { t } = useTranslation("scan");
  const chosen = useStore(cameraId);
  const { state, torch, devices } = camera;
  return (
    <div className="scan-camera">
      <video ref={camera.video} muted playsInline aria-label={t("camera.picture")} />
      {state === "on" && <div className="scan-frame" aria-hidden />}
      {state === "starting" && <p className="scan-camera-words">{t("camera.starting")}</p>}
      <div className="scan-camera-tools">
        {devices.length > 1 && (
          <Menu
            label={t("camera.choose")}
            trigger={<IconButton icon={SwitchCamera} label={t("camera.choose")} />}
            groups={[
              {
                id: "cameras",
                items: devices.map(({ id, name }, index) => ({
                  id,
                  name: name || t("camera.unnamed", { number: index + 1 }),
                  isChosen: id === chosen,
                  onAction: () => cameraId.set(id),
                })),
              },
            ]}
            placement="bottom end"
          />
        )}
        {torch !== undefined && (
          <IconButton
            icon={torch ? FlashlightOff : Flashlight}
            label={t(torch ? "camera.torchOff" : "camera.torchOn")}
            onPress={() => camera.setTorch(!torch)}
          />
        )}
      </div>
      {children}
    </div>
  );
}

/** Why there is no picture, and what to do instead. */
export function CameraProblemNote({ camera }: { camera: Camera }) {
  const { t } = useTranslation("scan");
  const { state } = camera;
  if (state === "off" || state === "starting" || state === "on") return null;
  return (
    <div className="scan-camera-problem">
      <p>{t(`camera.${state}`)}</p>
      {state !== "insecure" && (
        <Button size="small" onPress={camera.retry}>
          {t("camera.again")}
        </Button>
      )}
    </div>
  );
}

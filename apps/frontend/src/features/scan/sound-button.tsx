import { Volume2, VolumeOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "@/components/ui/icon-button";
import { useStore } from "@/lib/store";
import { isMuted } from "./scan-store";

/** Turns the sounds of scans off and on. */
export function SoundButton() {
  const { t } = useTranslation("scan");
  const muted = useStore(isMuted);
  return (
    <IconButton
      icon={muted ? VolumeOff : Volume2}
      label={t(muted ? "sound.unmute" : "sound.mute")}
      onPress={() => isMuted.set(!muted)}
    />
  );
}

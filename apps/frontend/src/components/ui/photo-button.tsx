import { Camera, X } from "lucide-react";
import { FileTrigger } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import { FilePreview } from "./file-preview";
import { IconButton } from "./icon-button";

interface PhotoButtonProps {
  photo: File | null;
  onChange: (photo: File | null) => void;
  isDisabled?: boolean;
}

/** A photo to send: one press opens the camera of a phone, and on a desk the choice of a file. */
export function PhotoButton({ photo, onChange, isDisabled }: PhotoButtonProps) {
  const { t } = useTranslation("ui");
  return (
    <div className="stack gap-2">
      {photo !== null && (
        <div className="file-row">
          <FilePreview file={photo} />
          <span className="cut grow" title={photo.name}>
            {photo.name}
          </span>
          <IconButton
            icon={X}
            size="small"
            label={t("file.remove", { name: photo.name })}
            isDisabled={isDisabled}
            onPress={() => onChange(null)}
          />
        </div>
      )}
      <FileTrigger
        acceptedFileTypes={["image/*"]}
        defaultCamera="environment"
        onSelect={(files) => onChange(files?.[0] ?? photo)}
      >
        <Button icon={Camera} isDisabled={isDisabled}>
          {t(photo === null ? "file.take" : "file.takeAgain")}
        </Button>
      </FileTrigger>
    </div>
  );
}

import { Camera, Upload, X } from "lucide-react";
import { useState } from "react";
import { DropZone, FileTrigger } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/use-format";
import { Button } from "./button";
import { FilePreview } from "./file-preview";
import { IconButton } from "./icon-button";

interface FileDropProps {
  label: string;
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
  /** Kinds allowed, such as `image/png` or `image/*`; all if left out. */
  acceptedTypes?: readonly string[];
  maxBytes?: number;
  maxFiles?: number;
  /** Offer the camera of a phone as well. */
  canTakePhoto?: boolean;
  isDisabled?: boolean;
}

/** Files to send: dropped, pasted or chosen, with small pictures of images. */
export function FileDrop({
  label,
  files,
  onChange,
  acceptedTypes,
  maxBytes = Number.POSITIVE_INFINITY,
  maxFiles = Number.POSITIVE_INFINITY,
  canTakePhoto,
  isDisabled,
}: FileDropProps) {
  const { t } = useTranslation("ui");
  const format = useFormat();
  const [problems, setProblems] = useState<readonly string[]>([]);

  const problemOf = (file: File): string | null => {
    if (file.size > maxBytes) return t("file.tooLarge", { name: file.name, size: format.size(maxBytes) });
    if (!isAccepted(file.type, acceptedTypes)) return t("file.wrongType", { name: file.name });
    return null;
  };
  const add = (added: readonly File[]) => {
    const found = added.map(problemOf).filter((problem) => problem !== null);
    const present = new Set(files.map(identify));
    const all = [
      ...files,
      ...added.filter((file) => !present.has(identify(file)) && problemOf(file) === null),
    ];
    if (all.length > maxFiles) found.push(t("file.tooMany", { count: maxFiles }));
    setProblems(found);
    onChange(all.slice(0, maxFiles));
  };

  return (
    <div className="stack gap-2">
      <DropZone
        className="drop-zone"
        aria-label={label}
        isDisabled={isDisabled}
        onDrop={async ({ items }) => {
          const dropped = items.filter((item) => item.kind === "file");
          add(await Promise.all(dropped.map((item) => item.getFile())));
        }}
      >
        <span className="drop-words">{t("file.drop")}</span>
        <FileTrigger
          acceptedFileTypes={acceptedTypes}
          allowsMultiple={maxFiles > 1}
          onSelect={(list) => add([...(list ?? [])])}
        >
          <Button icon={Upload} size="small" isDisabled={isDisabled}>
            {t("file.choose")}
          </Button>
        </FileTrigger>
        {canTakePhoto && (
          <FileTrigger
            acceptedFileTypes={["image/*"]}
            defaultCamera="environment"
            onSelect={(list) => add([...(list ?? [])])}
          >
            <Button icon={Camera} size="small" isDisabled={isDisabled}>
              {t("file.take")}
            </Button>
          </FileTrigger>
        )}
      </DropZone>
      {problems.map((problem) => (
        <p key={problem} className="problem" role="alert">
          {problem}
        </p>
      ))}
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <li key={identify(file)} className="file-row">
              <FilePreview file={file} />
              <span className="cut grow" title={file.name}>
                {file.name}
              </span>
              <span className="meta">{format.size(file.size)}</span>
              <IconButton
                icon={X}
                size="small"
                label={t("file.remove", { name: file.name })}
                onPress={() => onChange(files.filter((other) => other !== file))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What tells one file from another; the same one chosen twice counts once. */
function identify(file: File): string {
  return `${file.name} ${file.size} ${file.lastModified}`;
}

function isAccepted(type: string, acceptedTypes: readonly string[] | undefined): boolean {
  if (acceptedTypes === undefined) return true;
  return acceptedTypes.some((accepted) =>
    accepted.endsWith("/*") ? type.startsWith(accepted.slice(0, -1)) : accepted === type,
  );
}

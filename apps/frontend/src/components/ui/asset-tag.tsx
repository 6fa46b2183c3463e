import { useTranslation } from "react-i18next";
import { CopyButton } from "./copy-button";

interface AssetTagProps {
  tag: string;
  /** With an edge, as on its label. */
  isLabel?: boolean;
  /** Beside a button that copies it. */
  canCopy?: boolean;
}

/** An asset's number. */
export function AssetTag({ tag, isLabel, canCopy }: AssetTagProps) {
  const { t } = useTranslation("ui");
  const text = <span className={isLabel ? "tag-label" : "tag"}>{tag}</span>;
  if (!canCopy) return text;
  return (
    <span className="inline-flex items-center gap-1">
      {text}
      <CopyButton text={tag} label={t("assetTag.copy", { tag })} />
    </span>
  );
}

import { Check, Copy, type LucideIcon } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { copyText } from "./copy-text";

const CONFIRMATION_MS = 2000;

interface CopyButtonProps {
  text: string;
  /** What is copied, as the name of the button. */
  label: string;
  icon?: LucideIcon;
}

/** A small button that copies a text and says so. */
export function CopyButton({ text, label, icon = Copy }: CopyButtonProps) {
  const { t } = useTranslation("ui");
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const Icon = isCopied ? Check : icon;
  return (
    <>
      <Button
        className="copy"
        aria-label={label}
        onPress={() => void copyText(text).then(setIsCopied, () => setIsCopied(false))}
      >
        <Icon className="icon small" aria-hidden />
      </Button>
      <span className="sr-only" role="status">
        {isCopied ? t("copied") : ""}
      </span>
    </>
  );
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

interface FileDescriptionProps {
  initial: string;
  isPending: boolean;
  onSave: (description: string | null) => void;
  onCancel: () => void;
}

/** Edits what a file is, in its row. */
export function FileDescription({ initial, isPending, onSave, onCancel }: FileDescriptionProps) {
  const { t } = useTranslation("asset-detail");
  const [text, setText] = useState(initial);
  return (
    <form
      className="row flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim() || null);
      }}
    >
      <div className="grow">
        <TextField
          label={t("files.description")}
          isLabelHidden
          size="small"
          autoFocus
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key === "Escape" && !event.nativeEvent.isComposing) onCancel();
            else event.continuePropagation();
          }}
        />
      </div>
      <Button type="submit" size="small" variant="primary" isPending={isPending}>
        {t("files.save")}
      </Button>
      <Button size="small" variant="quiet" onPress={onCancel}>
        {t("files.cancel")}
      </Button>
    </form>
  );
}

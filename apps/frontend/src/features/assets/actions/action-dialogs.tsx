import { useState } from "react";
import type { Refusal } from "./batch";
import { BulkEditDialog } from "./bulk-edit-dialog";
import { CheckInDialog } from "./check-in-dialog";
import { CheckOutDialog } from "./check-out-dialog";
import { DeleteDialog } from "./delete-dialog";
import { TagDialog } from "./tag-dialog";
import type { OpenAction } from "./targets";

interface ActionDialogsProps {
  /** The action that is open; undefined closes its dialog. */
  action: OpenAction | undefined;
  onClose: () => void;
  onDone?: (refused: readonly Refusal[]) => void;
}

const ignore = () => {};

/** The dialog of the open action; each opening starts with an empty form. */
export function ActionDialogs({ action, onClose, onDone = ignore }: ActionDialogsProps) {
  // The last action stays while its dialog closes, so that the focus returns.
  const [shown, setShown] = useState({ action, opening: 0 });
  if (action !== undefined && action !== shown.action) setShown({ action, opening: shown.opening + 1 });
  if (shown.action === undefined) return null;
  const props = { targets: shown.action.targets, isOpen: action !== undefined, onClose, onDone };
  switch (shown.action.kind) {
    case "check-out":
    case "transfer":
      return <CheckOutDialog key={shown.opening} kind={shown.action.kind} {...props} />;
    case "check-in":
      return <CheckInDialog key={shown.opening} {...props} />;
    case "edit":
      return <BulkEditDialog key={shown.opening} {...props} />;
    case "tag":
      return <TagDialog key={shown.opening} {...props} />;
    case "delete":
      return <DeleteDialog key={shown.opening} {...props} />;
  }
}

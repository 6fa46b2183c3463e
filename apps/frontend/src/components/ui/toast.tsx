import { Check, CircleAlert, X } from "lucide-react";
import {
  UNSTABLE_Toast as AriaToast,
  Button,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { useTranslation } from "react-i18next";

/** How long a toast stays: as long as what it says can be undone. */
export const UNDO_MS = 8000;

interface ToastContentValue {
  tone: "done" | "error";
  /** What was done, in the past tense; of an error what failed and the next step. */
  message: string;
  action?: { name: string; onAction: () => void };
}

interface ToastOptions {
  action?: ToastContentValue["action"];
  /** Called when the toast goes, whether by time, by × or by its action. */
  onClose?: () => void;
}

const queue = new ToastQueue<ToastContentValue>({ maxVisibleToasts: 1 });
let shownKey: string | null = null;

/** Say what was done, for 8 s; returns a function that takes it away. A newer toast replaces it. */
export function showToast(message: string, options: ToastOptions = {}): () => void {
  return add({ tone: "done", message, action: options.action }, { ...options, timeout: UNDO_MS });
}

/** Say what failed; stays until it is closed or another toast replaces it. */
export function showErrorToast(message: string, options: ToastOptions = {}): () => void {
  return add({ tone: "error", message, action: options.action }, options);
}

function add(content: ToastContentValue, options: { timeout?: number; onClose?: () => void }): () => void {
  if (shownKey !== null) queue.close(shownKey);
  const key = queue.add(content, {
    timeout: options.timeout,
    onClose: () => {
      if (shownKey === key) shownKey = null;
      options.onClose?.();
    },
  });
  shownKey = key;
  return () => queue.close(key);
}

/** Where toasts appear; rendered once in the shell. */
export function Toasts() {
  const { t } = useTranslation("ui");
  return (
    <ToastRegion queue={queue} className="toast-region" aria-label={t("toast.region")}>
      {({ toast }) => {
        const { tone, message, action } = toast.content;
        const Icon = tone === "error" ? CircleAlert : Check;
        return (
          <AriaToast toast={toast} className={`toast ${tone}`}>
            <Icon className="icon" aria-hidden />
            <ToastContent className="min-w-0">
              <Text slot="title">{message}</Text>
            </ToastContent>
            {action && (
              <Button
                className="act"
                onPress={() => {
                  action.onAction();
                  queue.close(toast.key);
                }}
              >
                {action.name}
              </Button>
            )}
            <Button slot="close" aria-label={t("close")}>
              <X className="icon" aria-hidden />
            </Button>
          </AriaToast>
        );
      }}
    </ToastRegion>
  );
}

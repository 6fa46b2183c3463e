import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { activeShortcuts } from "@/lib/shortcuts";
import { describeKeys, groupShortcuts } from "./shortcut-groups";

interface ShortcutMapProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The keys that work on the page that is open. */
export function ShortcutMap({ isOpen, onClose }: ShortcutMapProps) {
  const { t } = useTranslation("shortcuts");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onClose={onClose} isWide>
      {isOpen && <Groups />}
    </Dialog>
  );
}

function Groups() {
  const { t } = useTranslation("shortcuts");
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <div className="columns-1 gap-8 phone:columns-2">
      {groupShortcuts(activeShortcuts(), t("everywhere")).map(({ name, shortcuts }) => (
        <section key={name} className="mb-5 break-inside-avoid">
          <h3 className="medium mb-1">{name}</h3>
          <dl>
            {shortcuts.map(({ label, keys }) => (
              <div key={label} className="row gap-4 py-1">
                <dt className="cut grow text-ink-2">{label}</dt>
                <dd className="row gap-2">
                  {keys.map((each) => (
                    <Kbd key={each}>{describeKeys(each, isMac)}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

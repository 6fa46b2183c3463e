import { Rows3 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { DENSITIES, density } from "@/lib/appearance";
import { useStore } from "@/lib/store";

/** Chooses the height of rows, on this device. */
export function DensityMenu() {
  const { t } = useTranslation("grid");
  const chosen = useStore(density);
  return (
    <Menu
      label={t("density.label")}
      trigger={
        <Button variant="quiet" size="small" icon={Rows3}>
          {t("density.label")}
        </Button>
      }
      placement="bottom end"
      groups={[
        {
          id: "density",
          items: DENSITIES.map((each) => ({
            id: each,
            name: t(`density.${each}`),
            isChosen: each === chosen,
            onAction: () => density.set(each),
          })),
        },
      ]}
    />
  );
}

import { useTranslation } from "react-i18next";
import { Segmented } from "@/components/ui/segmented";
import { DENSITIES, density, THEMES, theme } from "@/lib/appearance";
import { useUser } from "@/lib/session";
import { useStore } from "@/lib/store";
import { useFormat } from "@/lib/use-format";
import { PasswordForm } from "./password-form";
import { PersonalFields } from "./personal-fields";
import { SettingsGroup } from "./settings-group";
import { SettingsPage } from "./settings-page";

/** Who one is, in which language, time zone and appearance one works, and the password. */
export function ProfilePage() {
  const { t } = useTranslation("settings");
  return (
    <SettingsPage section="profile">
      <SettingsGroup title={t("person.title")} hint={t("person.hint")}>
        <PersonFacts />
      </SettingsGroup>
      <SettingsGroup title={t("personal.title")} hint={t("personal.hint")}>
        <PersonalFields />
      </SettingsGroup>
      <SettingsGroup title={t("appearance.title")} hint={t("appearance.hint")}>
        <Appearance />
      </SettingsGroup>
      <SettingsGroup title={t("password.title")} hint={t("password.hint")}>
        <PasswordForm />
      </SettingsGroup>
    </SettingsPage>
  );
}

function PersonFacts() {
  const { t } = useTranslation("settings");
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const user = useUser();
  const facts = {
    name: user.name,
    email: user.email,
    department: user.department && format.name(user.department),
    employeeNumber: user.employee_number,
    role: tCommon(`role.${user.role}`),
  };
  return (
    <dl className="facts">
      {(["name", "email", "department", "employeeNumber", "role"] as const).map((name) => (
        <div key={name} className="contents">
          <dt>{t(`person.${name}`)}</dt>
          <dd className={facts[name] ? "wrap-anywhere" : "text-ink-3"}>{facts[name] ?? "–"}</dd>
        </div>
      ))}
    </dl>
  );
}

function Appearance() {
  const { t } = useTranslation("settings");
  const chosenTheme = useStore(theme);
  const chosenDensity = useStore(density);
  return (
    <>
      <div className="field">
        <span className="label">{t("appearance.theme")}</span>
        <Segmented
          label={t("appearance.theme")}
          options={THEMES.map((id) => ({ id, name: t(`appearance.themes.${id}`) }))}
          value={chosenTheme}
          onChange={theme.set}
        />
      </div>
      <div className="field">
        <span className="label">{t("appearance.density")}</span>
        <Segmented
          label={t("appearance.density")}
          options={DENSITIES.map((id) => ({ id, name: t(`appearance.densities.${id}`) }))}
          value={chosenDensity}
          onChange={density.set}
        />
      </div>
    </>
  );
}

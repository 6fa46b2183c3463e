import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { currentLanguage, LANGUAGES } from "@/i18n";
import { useOfflineReason } from "@/lib/connection";
import { useProblems } from "@/lib/problems";
import { useUser } from "@/lib/session";
import { timeZoneOptions } from "./time-zones";
import { useSaveUser } from "./use-save-user";

/** Stands for “that of the company” in the list of time zones. */
const COMPANY = "company";

/** Phone, language and time zone; each is saved when it was changed. */
export function PersonalFields() {
  const { t, i18n } = useTranslation("settings");
  const { t: tCommon } = useTranslation();
  const problems = useProblems();
  const user = useUser();
  const save = useSaveUser();
  const offlineReason = useOfflineReason();
  const [phone, setPhone] = useState(user.phone ?? "");
  const zones = useMemo(
    () => [
      { id: COMPANY, name: t("personal.companyZone") },
      ...timeZoneOptions(new Date(), i18n.language, user.time_zone),
    ],
    [t, i18n.language, user.time_zone],
  );
  const savePhone = () => {
    const value = phone.trim() || null;
    if (value !== user.phone) save.mutate({ phone: value });
  };
  const common = {
    isDisabled: offlineReason !== undefined,
    hint: offlineReason,
  };
  const phoneProblem = save.variables?.phone !== undefined && problems.fields(save.error).phone;
  return (
    <>
      <TextField
        {...common}
        label={t("personal.phone")}
        isOptional
        type="tel"
        autoComplete="tel"
        maxLength={500}
        value={phone}
        onChange={setPhone}
        onBlur={savePhone}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing && event.keyCode !== 229) savePhone();
        }}
        errorMessage={phoneProblem || undefined}
      />
      <Select
        {...common}
        label={t("personal.language")}
        options={LANGUAGES.map((id) => ({ id, name: tCommon(`app.language.${id}`) }))}
        value={user.locale ?? currentLanguage()}
        onChange={(locale) => save.mutate({ locale })}
      />
      <Select
        {...common}
        label={t("personal.timeZone")}
        options={zones}
        value={user.time_zone ?? COMPANY}
        onChange={(id) => save.mutate({ time_zone: id === COMPANY ? null : id })}
      />
    </>
  );
}
